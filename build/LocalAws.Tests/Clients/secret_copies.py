"""Secrets Manager: copies in other regions, and policies that are looked at before they are put."""
import json

from clients import client, refused

here, there, third = client("secretsmanager"), client("secretsmanager", region_name="eu-west-1"), client("secretsmanager", region_name="us-west-2")

made = here.create_secret(Name="app/db", SecretString="one", AddReplicaRegions=[{"Region": "eu-west-1"}])
assert made["ReplicationStatus"] == [{"Region": "eu-west-1", "KmsKeyId": "alias/aws/secretsmanager", "Status": "InSync"}], made
assert there.get_secret_value(SecretId="app/db")["SecretString"] == "one"
copy = there.describe_secret(SecretId="app/db")
assert copy["PrimaryRegion"] == "us-east-1" and copy["ARN"] == made["ARN"].replace("us-east-1", "eu-west-1"), copy
here.put_secret_value(SecretId="app/db", SecretString="two")
assert there.get_secret_value(SecretId=copy["ARN"])["SecretString"] == "two"
assert there.get_secret_value(SecretId="app/db", VersionStage="AWSPREVIOUS")["SecretString"] == "one"
here.tag_resource(SecretId="app/db", Tags=[{"Key": "team", "Value": "web"}])
assert there.describe_secret(SecretId="app/db")["Tags"] == [{"Key": "team", "Value": "web"}]
refused("InvalidParameterException", there.put_secret_value, SecretId="app/db", SecretString="three")
refused("InvalidParameterException", there.delete_secret, SecretId="app/db")
assert "eu-west-1" in refused("InvalidParameterException", here.delete_secret, SecretId="app/db")["Error"]["Message"]

third.create_secret(Name="app/db", SecretString="mine")
failed = here.replicate_secret_to_regions(SecretId="app/db", AddReplicaRegions=[{"Region": "us-west-2"}])["ReplicationStatus"][-1]
assert failed["Status"] == "Failed" and "already exists" in failed["StatusMessage"], failed
assert third.get_secret_value(SecretId="app/db")["SecretString"] == "mine"
here.replicate_secret_to_regions(SecretId="app/db", AddReplicaRegions=[{"Region": "us-west-2"}], ForceOverwriteReplicaSecret=True)
assert third.get_secret_value(SecretId="app/db")["SecretString"] == "two"
refused("InvalidParameterException", here.replicate_secret_to_regions, SecretId="app/db", AddReplicaRegions=[{"Region": "us-east-1"}])
there.stop_replication_to_replica(SecretId="app/db")
there.put_secret_value(SecretId="app/db", SecretString="alone")
assert here.get_secret_value(SecretId="app/db")["SecretString"] == "two"
assert here.remove_regions_from_replication(SecretId="app/db", RemoveReplicaRegions=["us-west-2"])["ReplicationStatus"] == []
refused("ResourceNotFoundException", third.describe_secret, SecretId="app/db")
here.delete_secret(SecretId="app/db", ForceDeleteWithoutRecovery=True)


def policy(principal, **more):
    return json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": principal, "Action": "secretsmanager:GetSecretValue", "Resource": "*", **more}]})


there.put_resource_policy(SecretId="app/db", ResourcePolicy=policy({"AWS": "123456789012"}), BlockPublicPolicy=True)
refused("PublicPolicyException", there.put_resource_policy, SecretId="app/db", ResourcePolicy=policy("*"), BlockPublicPolicy=True)
refused("MalformedPolicyDocumentException", there.put_resource_policy, SecretId="app/db", ResourcePolicy="{}")
assert there.validate_resource_policy(ResourcePolicy=policy({"AWS": "123456789012"}))["PolicyValidationPassed"]
assert not there.validate_resource_policy(SecretId="app/db", ResourcePolicy=policy("*"))["PolicyValidationPassed"]
assert there.validate_resource_policy(ResourcePolicy=policy("*", Condition={"StringEquals": {"aws:SourceAccount": "123456789012"}}))["PolicyValidationPassed"]
