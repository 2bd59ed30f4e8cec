"""IAM: an account's own settings, roles of services, everything at once, what policies ask for, providers of identities."""
import json

from clients import client, refused

iam = client("iam")
READ = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/${aws:username}/*",
                                                          "Condition": {"StringEquals": {"aws:SourceIp": "10.0.0.1"}}}]})
TRUST = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}]})

iam.create_account_alias(AccountAlias="first-alias")
refused("EntityAlreadyExists", iam.create_account_alias, AccountAlias="first-alias")
iam.create_account_alias(AccountAlias="second-alias")
assert iam.list_account_aliases()["AccountAliases"] == ["second-alias"]
refused("NoSuchEntity", iam.delete_account_alias, AccountAlias="first-alias")
iam.delete_account_alias(AccountAlias="second-alias")
assert iam.list_account_aliases()["AccountAliases"] == []
refused("ValidationError", iam.create_account_alias, AccountAlias="Not--Valid")

refused("NoSuchEntity", iam.delete_account_password_policy)
iam.update_account_password_policy(MinimumPasswordLength=14, RequireSymbols=True, MaxPasswordAge=90)
policy = iam.get_account_password_policy()["PasswordPolicy"]
assert policy["MinimumPasswordLength"] == 14 and policy["ExpirePasswords"] and not policy["RequireNumbers"] and "PasswordReusePrevention" not in policy, policy
iam.update_account_password_policy(RequireNumbers=True)
policy = iam.get_account_password_policy()["PasswordPolicy"]
assert policy["MinimumPasswordLength"] == 6 and not policy["RequireSymbols"] and not policy["ExpirePasswords"], policy
iam.delete_account_password_policy()
refused("NoSuchEntity", iam.get_account_password_policy)

role = iam.create_service_linked_role(AWSServiceName="autoscaling.amazonaws.com", CustomSuffix="blue", Description="d")["Role"]
assert role["RoleName"] == "AWSServiceRoleForAutoScaling_blue" and role["Path"] == "/aws-service-role/autoscaling.amazonaws.com/", role
refused("InvalidInput", iam.create_service_linked_role, AWSServiceName="autoscaling.amazonaws.com", CustomSuffix="blue")
refused("InvalidInput", iam.create_service_linked_role, AWSServiceName="nobody.amazonaws.com")
refused("UnmodifiableEntity", iam.delete_role, RoleName=role["RoleName"])
task = iam.delete_service_linked_role(RoleName=role["RoleName"])["DeletionTaskId"]
assert iam.get_service_linked_role_deletion_status(DeletionTaskId=task)["Status"] == "SUCCEEDED"
refused("NoSuchEntity", iam.get_role, RoleName=role["RoleName"])

iam.create_role(RoleName="web", AssumeRolePolicyDocument=TRUST)
iam.put_role_policy(RoleName="web", PolicyName="read", PolicyDocument=READ)
iam.create_instance_profile(InstanceProfileName="web")
iam.add_role_to_instance_profile(InstanceProfileName="web", RoleName="web")
iam.attach_role_policy(RoleName="web", PolicyArn="arn:aws:iam::aws:policy/service-role/AWSCodeDeployRole")
iam.create_group(GroupName="writers")
iam.put_group_policy(GroupName="writers", PolicyName="read", PolicyDocument=READ)
iam.create_user(UserName="ann")
iam.add_user_to_group(GroupName="writers", UserName="ann")
own = iam.create_policy(PolicyName="own", PolicyDocument=READ)["Policy"]["Arn"]
everything = iam.get_paginator("get_account_authorization_details").paginate(PaginationConfig={"PageSize": 1}).build_full_result()
assert [each["RoleName"] for each in everything["RoleDetailList"]] == ["web"], everything
assert everything["RoleDetailList"][0]["RolePolicyList"][0]["PolicyDocument"]["Statement"][0]["Action"] == "s3:GetObject"
assert everything["RoleDetailList"][0]["InstanceProfileList"][0]["InstanceProfileName"] == "web"
assert everything["UserDetailList"][0]["GroupList"] == ["writers"] and everything["GroupDetailList"][0]["GroupPolicyList"][0]["PolicyName"] == "read"
assert [each["PolicyName"] for each in everything["Policies"]] == ["own", "AWSCodeDeployRole"], everything["Policies"]
only = iam.get_account_authorization_details(Filter=["LocalManagedPolicy"])
assert len(only["Policies"]) == 1 and not only["RoleDetailList"] and only["Policies"][0]["PolicyVersionList"][0]["IsDefaultVersion"]

assert iam.get_context_keys_for_custom_policy(PolicyInputList=[READ])["ContextKeyNames"] == ["aws:SourceIp", "aws:username"]
ann = iam.get_user(UserName="ann")["User"]["Arn"]
assert iam.get_context_keys_for_principal_policy(PolicySourceArn=ann)["ContextKeyNames"] == ["aws:SourceIp", "aws:username"]
asked = {"ActionNames": ["s3:GetObject"], "ResourceArns": ["arn:aws:s3:::b/ann/x"]}
told = [{"ContextKeyName": "aws:SourceIp", "ContextKeyValues": ["10.0.0.1"], "ContextKeyType": "string"}, {"ContextKeyName": "aws:username", "ContextKeyValues": ["ann"], "ContextKeyType": "string"}]
result = iam.simulate_principal_policy(PolicySourceArn=ann, ContextEntries=told, **asked)["EvaluationResults"][0]
assert result["EvalDecision"] == "allowed" and result["MatchedStatements"][0]["SourcePolicyId"] == "group_writers_read", result
assert iam.simulate_principal_policy(PolicySourceArn=ann, **asked)["EvaluationResults"][0]["EvalDecision"] == "implicitDeny"
bucket = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": {"AWS": ann}, "Action": "s3:*", "Resource": "*"}]})
assert iam.simulate_principal_policy(PolicySourceArn=ann, ContextEntries=told, ResourcePolicy=bucket, **asked)["EvaluationResults"][0]["EvalDecision"] == "explicitDeny"

provider = iam.create_open_id_connect_provider(Url="https://token.actions.githubusercontent.com", ClientIDList=["sts.amazonaws.com"], ThumbprintList=["a" * 40])["OpenIDConnectProviderArn"]
assert provider.endswith(":oidc-provider/token.actions.githubusercontent.com")
refused("EntityAlreadyExists", iam.create_open_id_connect_provider, Url="https://token.actions.githubusercontent.com", ThumbprintList=[])
refused("InvalidInput", iam.create_open_id_connect_provider, Url="http://plain.example.com", ThumbprintList=[])
iam.add_client_id_to_open_id_connect_provider(OpenIDConnectProviderArn=provider, ClientID="other")
iam.remove_client_id_from_open_id_connect_provider(OpenIDConnectProviderArn=provider, ClientID="sts.amazonaws.com")
iam.update_open_id_connect_provider_thumbprint(OpenIDConnectProviderArn=provider, ThumbprintList=["b" * 40])
iam.tag_open_id_connect_provider(OpenIDConnectProviderArn=provider, Tags=[{"Key": "a", "Value": "b"}])
found = iam.get_open_id_connect_provider(OpenIDConnectProviderArn=provider)
assert (found["Url"], found["ClientIDList"], found["ThumbprintList"], len(found["Tags"])) == ("token.actions.githubusercontent.com", ["other"], ["b" * 40], 1), found
iam.untag_open_id_connect_provider(OpenIDConnectProviderArn=provider, TagKeys=["a"])
assert iam.list_open_id_connect_provider_tags(OpenIDConnectProviderArn=provider)["Tags"] == []
assert iam.list_open_id_connect_providers()["OpenIDConnectProviderList"] == [{"Arn": provider}]
iam.delete_open_id_connect_provider(OpenIDConnectProviderArn=provider)
refused("NoSuchEntity", iam.get_open_id_connect_provider, OpenIDConnectProviderArn=provider)
