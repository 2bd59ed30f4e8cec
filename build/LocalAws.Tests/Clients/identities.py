"""IAM users, groups and access keys; a key that was just made signs requests, to the API and through STS."""
import json
import os

from clients import client, refused

iam = client("iam")
POLICY = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]})

user = iam.create_user(UserName="ann", Path="/team/", Tags=[{"Key": "a", "Value": "b"}])["User"]
assert user["Arn"].endswith(":user/team/ann")
iam.create_group(GroupName="writers")
iam.add_user_to_group(GroupName="writers", UserName="ann")
assert [each["UserName"] for each in iam.get_group(GroupName="writers")["Users"]] == ["ann"]
assert [each["GroupName"] for each in iam.list_groups_for_user(UserName="ann")["Groups"]] == ["writers"]
iam.put_user_policy(UserName="ann", PolicyName="read", PolicyDocument=POLICY)
assert iam.get_user_policy(UserName="ann", PolicyName="read")["PolicyDocument"]["Statement"][0]["Action"] == "s3:GetObject"
iam.put_group_policy(GroupName="writers", PolicyName="read", PolicyDocument=POLICY)
managed = iam.create_policy(PolicyName="managed", PolicyDocument=POLICY)["Policy"]["Arn"]
iam.attach_user_policy(UserName="ann", PolicyArn=managed)
iam.attach_group_policy(GroupName="writers", PolicyArn=managed)
entities = iam.list_entities_for_policy(PolicyArn=managed)
assert [each["GroupName"] for each in entities["PolicyGroups"]] == ["writers"] and [each["UserName"] for each in entities["PolicyUsers"]] == ["ann"]
assert iam.get_policy(PolicyArn=managed)["Policy"]["AttachmentCount"] == 2
iam.tag_user(UserName="ann", Tags=[{"Key": "c", "Value": "d"}])
assert len(iam.list_user_tags(UserName="ann")["Tags"]) == 2

key = iam.create_access_key(UserName="ann")["AccessKey"]
iam.create_access_key(UserName="ann")
refused("LimitExceeded", iam.create_access_key, UserName="ann")
own = {"aws_access_key_id": key["AccessKeyId"], "aws_secret_access_key": key["SecretAccessKey"]}
identity = client("sts", **own).get_caller_identity()
assert identity["Arn"] == user["Arn"] and identity["UserId"] == user["UserId"], identity
assert client("iam", **own).get_user()["User"]["UserName"] == "ann"
assert client("sts").get_access_key_info(AccessKeyId=key["AccessKeyId"])["Account"] == identity["Account"]
assert iam.get_access_key_last_used(AccessKeyId=key["AccessKeyId"])["AccessKeyLastUsed"]["ServiceName"] in ("sts", "iam")
client("s3", **own).create_bucket(Bucket="anns-bucket")

session = client("sts", **own).get_session_token()["Credentials"]
temporary = {"aws_access_key_id": session["AccessKeyId"], "aws_secret_access_key": session["SecretAccessKey"], "aws_session_token": session["SessionToken"]}
assert client("sts", **temporary).get_caller_identity()["Arn"] == user["Arn"]
refused("InvalidClientTokenId", client("sts", **{**temporary, "aws_session_token": "other"}).get_caller_identity)

iam.update_access_key(UserName="ann", AccessKeyId=key["AccessKeyId"], Status="Inactive")
refused("InvalidClientTokenId", client("sts", **own).get_caller_identity)
iam.update_user(UserName="ann", NewUserName="anna")
refused("DeleteConflict", iam.delete_user, UserName="anna")
refused("DeleteConflict", iam.delete_group, GroupName="writers")
for each in iam.list_access_keys(UserName="anna")["AccessKeyMetadata"]:
    iam.delete_access_key(UserName="anna", AccessKeyId=each["AccessKeyId"])
iam.remove_user_from_group(GroupName="writers", UserName="anna")
iam.detach_user_policy(UserName="anna", PolicyArn=managed)
iam.delete_user_policy(UserName="anna", PolicyName="read")
for listing in ["list_mfa_devices", "list_signing_certificates", "list_ssh_public_keys", "list_service_specific_credentials"]:
    getattr(iam, listing)(UserName="anna")
refused("NoSuchEntity", iam.get_login_profile, UserName="anna")
iam.delete_user(UserName="anna")
iam.detach_group_policy(GroupName="writers", PolicyArn=managed)
iam.delete_group_policy(GroupName="writers", PolicyName="read")
iam.delete_group(GroupName="writers")
refused("NoSuchEntity", iam.get_user, UserName="anna")
refused("NoSuchEntity", iam.get_account_password_policy)
assert iam.list_account_aliases()["AccountAliases"] == []
assert os.environ["AWS_ACCESS_KEY_ID"] not in [each["AccessKeyId"] for each in iam.list_access_keys()["AccessKeyMetadata"]]
