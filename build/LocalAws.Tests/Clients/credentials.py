"""IAM: passwords, MFA devices (a TOTP generator of its own), SSH keys, certificates, SAML providers, the credential report; STS with MFA."""
import base64
import csv
import hashlib
import hmac
import io
import json
import struct
import subprocess
import tempfile
import time

from clients import client, refused

iam, sts = client("iam"), client("sts")
account = sts.get_caller_identity()["Account"]


def as_user(name, service):
    key = iam.create_access_key(UserName=name)["AccessKey"]
    return client(service, aws_access_key_id=key["AccessKeyId"], aws_secret_access_key=key["SecretAccessKey"]), key["AccessKeyId"]


iam.create_user(UserName="ann")
own, key = as_user("ann", "iam")

# Passwords
refused("NoSuchEntity", iam.get_login_profile, UserName="ann")
refused("PasswordPolicyViolation", iam.create_login_profile, UserName="ann", Password="short")
refused("PasswordPolicyViolation", iam.create_login_profile, UserName="ann", Password="onlylowercase")
made = iam.create_login_profile(UserName="ann", Password="First-one-1", PasswordResetRequired=True)["LoginProfile"]
assert made["UserName"] == "ann" and made["PasswordResetRequired"]
refused("EntityAlreadyExists", iam.create_login_profile, UserName="ann", Password="First-one-1")
iam.update_account_password_policy(MinimumPasswordLength=10, RequireSymbols=True, RequireNumbers=True, PasswordReusePrevention=2, MaxPasswordAge=90)
refused("PasswordPolicyViolation", iam.update_login_profile, UserName="ann", Password="Without-number")
refused("InvalidUserType", iam.change_password, OldPassword="First-one-1", NewPassword="Second-one-2")
refused("AccessDenied", own.change_password, OldPassword="wrong", NewPassword="Second-one-2")
own.change_password(OldPassword="First-one-1", NewPassword="Second-one-2")
refused("PasswordPolicyViolation", own.change_password, OldPassword="Second-one-2", NewPassword="First-one-1")
refused("AccessDenied", own.change_password, OldPassword="First-one-1", NewPassword="Third-one-3")
assert not own.get_login_profile(UserName="ann")["LoginProfile"]["PasswordResetRequired"]


# MFA
def code(seed, step):
    digest = hmac.new(base64.b32decode(seed), struct.pack(">Q", step), hashlib.sha1).digest()
    return "%06d" % ((struct.unpack(">I", digest[digest[19] & 15:][:4])[0] & 0x7FFFFFFF) % 10**6)


device = iam.create_virtual_mfa_device(VirtualMFADeviceName="ann", Tags=[{"Key": "team", "Value": "web"}])["VirtualMFADevice"]
serial, seed = device["SerialNumber"], device["Base32StringSeed"].decode()
assert serial == f"arn:aws:iam::{account}:mfa/ann" and len(seed) == 64 and device["QRCodePNG"].startswith(b"\x89PNG"), device
refused("EntityAlreadyExists", iam.create_virtual_mfa_device, VirtualMFADeviceName="ann")
now = int(time.time()) // 30
enable = {"UserName": "ann", "SerialNumber": serial}
refused("InvalidAuthenticationCode", iam.enable_mfa_device, **enable, AuthenticationCode1=code(seed, now - 2), AuthenticationCode2=code(seed, now))
refused("InvalidAuthenticationCode", iam.enable_mfa_device, **enable, AuthenticationCode1="000000", AuthenticationCode2="000000")
iam.enable_mfa_device(**enable, AuthenticationCode1=code(seed, now - 3), AuthenticationCode2=code(seed, now - 2))
refused("EntityAlreadyExists", iam.enable_mfa_device, **enable, AuthenticationCode1=code(seed, now - 1), AuthenticationCode2=code(seed, now))
assert [each["SerialNumber"] for each in own.list_mfa_devices()["MFADevices"]] == [serial]
listed = iam.list_virtual_mfa_devices(AssignmentStatus="Assigned")["VirtualMFADevices"]
assert [(each["SerialNumber"], each["User"]["UserName"], "Base32StringSeed" in each) for each in listed] == [(serial, "ann", False)], listed
assert iam.list_virtual_mfa_devices(AssignmentStatus="Unassigned")["VirtualMFADevices"] == []
refused("DeleteConflict", iam.delete_virtual_mfa_device, SerialNumber=serial)
iam.resync_mfa_device(**enable, AuthenticationCode1=code(seed, now - 1), AuthenticationCode2=code(seed, now))
if hasattr(iam, "tag_mfa_device"):
    iam.tag_mfa_device(SerialNumber=serial, Tags=[{"Key": "kind", "Value": "phone"}])
    iam.untag_mfa_device(SerialNumber=serial, TagKeys=["team"])
    assert iam.list_mfa_device_tags(SerialNumber=serial)["Tags"] == [{"Key": "kind", "Value": "phone"}]

# A role that asks for MFA
trust = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{account}:root"}, "Action": "sts:AssumeRole",
                                               "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}}]}
role = iam.create_role(RoleName="careful", AssumeRolePolicyDocument=json.dumps(trust))["Role"]["Arn"]
asks, second = as_user("ann", "sts")
session = {"RoleArn": role, "RoleSessionName": "session"}
refused("AccessDenied", asks.assume_role, **session)
refused("AccessDenied", asks.assume_role, **session, SerialNumber=serial, TokenCode="000000")
refused("AccessDenied", asks.assume_role, **session, SerialNumber=serial, TokenCode=code(seed, now))
refused("ValidationError", asks.get_session_token, SerialNumber=serial)
refused("AccessDenied", sts.get_session_token, SerialNumber=serial, TokenCode=code(seed, now + 1))
assert asks.assume_role(**session, SerialNumber=serial, TokenCode=code(seed, now + 1))["AssumedRoleUser"]["Arn"].endswith("careful/session")

# SSH keys and certificates
with tempfile.TemporaryDirectory() as folder:
    def openssl(*words):
        subprocess.run(["openssl", *words], check=True, capture_output=True, cwd=folder)
        return lambda name: open(f"{folder}/{name}").read()

    read = openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "key.pem", "-out", "cert.pem", "-days", "30", "-subj", "/CN=web.example")
    openssl("rsa", "-in", "key.pem", "-pubout", "-out", "public.pem")
    openssl("genrsa", "-out", "other.pem", "2048")
    openssl("rsa", "-in", "key.pem", "-pubout", "-outform", "DER", "-out", "public.der")
    public, certificate, private, other = read("public.pem"), read("cert.pem"), read("key.pem"), read("other.pem")
ssh = iam.upload_ssh_public_key(UserName="ann", SSHPublicKeyBody=public)["SSHPublicKey"]
assert ssh["SSHPublicKeyId"].startswith("APKA") and len(ssh["Fingerprint"]) == 47 and ssh["Status"] == "Active", ssh
packed = iam.get_ssh_public_key(UserName="ann", SSHPublicKeyId=ssh["SSHPublicKeyId"], Encoding="SSH")["SSHPublicKey"]["SSHPublicKeyBody"]
assert packed.startswith("ssh-rsa AAAAB3NzaC1yc2E")
assert iam.get_ssh_public_key(UserName="ann", SSHPublicKeyId=ssh["SSHPublicKeyId"], Encoding="PEM")["SSHPublicKey"]["SSHPublicKeyBody"].split() == public.split()
assert hashlib.md5(base64.b64decode(packed.split()[1])).hexdigest() == ssh["Fingerprint"].replace(":", "")
refused("DuplicateSSHPublicKey", iam.upload_ssh_public_key, UserName="ann", SSHPublicKeyBody=packed + " ann@desk")
refused("UnrecognizedPublicKeyEncoding", iam.upload_ssh_public_key, UserName="ann", SSHPublicKeyBody="ssh-ed25519 AAAA")
refused("InvalidPublicKey", iam.upload_ssh_public_key, UserName="ann", SSHPublicKeyBody="ssh-rsa AAAA")
iam.update_ssh_public_key(UserName="ann", SSHPublicKeyId=ssh["SSHPublicKeyId"], Status="Inactive")
assert own.list_ssh_public_keys()["SSHPublicKeys"][0]["Status"] == "Inactive"

signing = iam.upload_signing_certificate(UserName="ann", CertificateBody=certificate)["Certificate"]
refused("DuplicateCertificate", iam.upload_signing_certificate, UserName="ann", CertificateBody=certificate)
refused("MalformedCertificate", iam.upload_signing_certificate, UserName="ann", CertificateBody=public)
iam.update_signing_certificate(UserName="ann", CertificateId=signing["CertificateId"], Status="Inactive")
assert iam.list_signing_certificates(UserName="ann")["Certificates"][0]["Status"] == "Inactive"

server = {"ServerCertificateName": "web", "CertificateBody": certificate}
refused("KeyPairMismatch", iam.upload_server_certificate, **server, PrivateKey=other)
metadata = iam.upload_server_certificate(**server, PrivateKey=private, Path="/cloudfront/")["ServerCertificateMetadata"]
assert metadata["Arn"] == f"arn:aws:iam::{account}:server-certificate/cloudfront/web" and (metadata["Expiration"] - metadata["UploadDate"]).days in (29, 30), metadata
refused("EntityAlreadyExists", iam.upload_server_certificate, **server, PrivateKey=private)
iam.update_server_certificate(ServerCertificateName="web", NewServerCertificateName="site")
refused("NoSuchEntity", iam.get_server_certificate, ServerCertificateName="web")
assert iam.get_server_certificate(ServerCertificateName="site")["ServerCertificate"]["CertificateBody"].split() == certificate.split()
assert [each["ServerCertificateName"] for each in iam.list_server_certificates(PathPrefix="/cloudfront/")["ServerCertificateMetadataList"]] == ["site"]
iam.tag_server_certificate(ServerCertificateName="site", Tags=[{"Key": "a", "Value": "b"}])
assert iam.list_server_certificate_tags(ServerCertificateName="site")["Tags"] == [{"Key": "a", "Value": "b"}]

# SAML
document = f'<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://idp.example" validUntil="2031-01-02T03:04:05Z"><!--{"x" * 1000}--><IDPSSODescriptor protocolSupportEnumeration="p"/></EntityDescriptor>'
provider = iam.create_saml_provider(Name="Idp", SAMLMetadataDocument=document)["SAMLProviderArn"]
assert provider == f"arn:aws:iam::{account}:saml-provider/Idp"
refused("EntityAlreadyExists", iam.create_saml_provider, Name="Idp", SAMLMetadataDocument=document)
for bad in ("x" * 1000, document.replace("IDPSSODescriptor", "SPSSODescriptor"), "<!DOCTYPE a [<!ENTITY x 'y'>]>" + document):
    refused("InvalidInput", iam.create_saml_provider, Name="Bad", SAMLMetadataDocument=bad)
shown = iam.get_saml_provider(SAMLProviderArn=provider)
assert shown["SAMLMetadataDocument"] == document and shown["ValidUntil"].year == 2031, shown
iam.update_saml_provider(SAMLProviderArn=provider, SAMLMetadataDocument=document.replace("2031", "2032"))
assert [(each["Arn"], each["ValidUntil"].year) for each in iam.list_saml_providers()["SAMLProviderList"]] == [(provider, 2032)]
federated = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": provider}, "Action": "sts:AssumeRoleWithSAML"}]}
iam.create_role(RoleName="federated", AssumeRolePolicyDocument=json.dumps(federated))
iam.tag_saml_provider(SAMLProviderArn=provider, Tags=[{"Key": "a", "Value": "b"}])
iam.untag_saml_provider(SAMLProviderArn=provider, TagKeys=["a"])
assert iam.list_saml_provider_tags(SAMLProviderArn=provider)["Tags"] == []

# The report
refused("ReportNotPresent", iam.get_credential_report)
while iam.generate_credential_report()["State"] != "COMPLETE":
    time.sleep(0.1)
lines = {each["user"]: each for each in csv.DictReader(io.StringIO(iam.get_credential_report()["Content"].decode()))}
line = lines["ann"]
assert [line[each] for each in ("password_enabled", "mfa_active", "access_key_1_active", "access_key_2_active", "cert_1_active")] == ["true", "true", "true", "true", "false"], line
assert line["password_next_rotation"] > line["password_last_changed"] and lines["<root_account>"]["arn"].endswith(":root"), line
summary = iam.get_account_summary()["SummaryMap"]
assert (summary["MFADevices"], summary["MFADevicesInUse"], summary["ServerCertificates"], summary["Providers"]) == (1, 1, 1, 1), summary

# A renamed user keeps all, and nothing may be left when it goes
iam.update_user(UserName="ann", NewUserName="anna")
for step, arguments in [(iam.delete_login_profile, {}), (iam.deactivate_mfa_device, {"SerialNumber": serial}), (iam.delete_ssh_public_key, {"SSHPublicKeyId": ssh["SSHPublicKeyId"]}),
                        (iam.delete_signing_certificate, {"CertificateId": signing["CertificateId"]}), (iam.delete_access_key, {"AccessKeyId": key}), (iam.delete_access_key, {"AccessKeyId": second})]:
    refused("DeleteConflict", iam.delete_user, UserName="anna")
    step(UserName="anna", **arguments)
iam.delete_user(UserName="anna")
iam.delete_virtual_mfa_device(SerialNumber=serial)
iam.delete_server_certificate(ServerCertificateName="site")
iam.delete_saml_provider(SAMLProviderArn=provider)
refused("NoSuchEntity", iam.get_saml_provider, SAMLProviderArn=provider)
