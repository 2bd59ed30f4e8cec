"""
What Terraform's AWS provider calls when it creates, refreshes, changes and destroys the resources of a pipeline, one after the other.
A call that is not there, or an answer without what the provider reads, ends the script.
"""
import json

from botocore.exceptions import ClientError

from clients import client

missing = []


def absent(codes, call, **arguments):
    """The provider takes these codes for 'not configured'."""
    try:
        return call(**arguments)
    except ClientError as error:
        assert error.response["Error"]["Code"] in codes, f"{arguments}: {error}"
        return None


def must(call, *members, **arguments):
    try:
        answer = call(**arguments)
    except ClientError as error:
        missing.append(str(error))
        return {}
    for member in members:
        if member not in answer:
            missing.append(f"{call.__name__} lacks {member}: {sorted(answer)}")
    return answer


def trust(service):
    return json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": service}, "Action": "sts:AssumeRole"}]})


tags = [{"Key": "project", "Value": "demo"}]
sts, iam, s3, ec2 = (client(name) for name in ["sts", "iam", "s3", "ec2"])
account = must(sts.get_caller_identity, "Account", "Arn", "UserId")["Account"]
must(ec2.describe_account_attributes, "AccountAttributes", AttributeNames=["supported-platforms"])

# aws_s3_bucket and its companions
s3.create_bucket(Bucket="tf-bucket")
s3.head_bucket(Bucket="tf-bucket")
absent(["NoSuchBucketPolicy"], s3.get_bucket_policy, Bucket="tf-bucket")
must(s3.get_bucket_acl, "Owner", "Grants", Bucket="tf-bucket")
absent(["NoSuchCORSConfiguration"], s3.get_bucket_cors, Bucket="tf-bucket")
absent(["NoSuchWebsiteConfiguration"], s3.get_bucket_website, Bucket="tf-bucket")
for read in ["get_bucket_versioning", "get_bucket_accelerate_configuration", "get_bucket_logging", "get_bucket_notification_configuration"]:
    must(getattr(s3, read), Bucket="tf-bucket")
must(s3.get_bucket_request_payment, "Payer", Bucket="tf-bucket")
absent(["NoSuchLifecycleConfiguration"], s3.get_bucket_lifecycle_configuration, Bucket="tf-bucket")
absent(["ReplicationConfigurationNotFoundError"], s3.get_bucket_replication, Bucket="tf-bucket")
must(s3.get_bucket_encryption, "ServerSideEncryptionConfiguration", Bucket="tf-bucket")
absent(["ObjectLockConfigurationNotFoundError"], s3.get_object_lock_configuration, Bucket="tf-bucket")
absent(["NoSuchTagSet"], s3.get_bucket_tagging, Bucket="tf-bucket")
must(s3.get_public_access_block, "PublicAccessBlockConfiguration", Bucket="tf-bucket")
must(s3.get_bucket_ownership_controls, "OwnershipControls", Bucket="tf-bucket")
for kind in ["analytics", "intelligent_tiering", "inventory", "metrics"]:
    absent(["NoSuchConfiguration"], getattr(s3, f"get_bucket_{kind}_configuration"), Bucket="tf-bucket", Id="none")
    must(getattr(s3, f"list_bucket_{kind}_configurations"), Bucket="tf-bucket")
s3.put_bucket_tagging(Bucket="tf-bucket", Tagging={"TagSet": tags})
s3.put_bucket_versioning(Bucket="tf-bucket", VersioningConfiguration={"Status": "Enabled"})
s3.put_object(Bucket="tf-bucket", Key="source.zip", Body=b"zip")
s3.head_object(Bucket="tf-bucket", Key="source.zip")

# aws_iam_role, _role_policy, _role_policy_attachment, _policy, _instance_profile
for name, service in [("tf-pipeline", "codepipeline"), ("tf-build", "codebuild"), ("tf-deploy", "codedeploy"), ("tf-instance", "ec2")]:
    iam.create_role(RoleName=name, AssumeRolePolicyDocument=trust(f"{service}.amazonaws.com"), Tags=tags)
    role = must(iam.get_role, "Role", RoleName=name)["Role"]
    assert role["Path"] == "/" and role["RoleId"].startswith("AROA") and role["MaxSessionDuration"] == 3600 and role["Tags"] == tags, role
    must(iam.list_role_policies, "PolicyNames", RoleName=name)
    must(iam.list_attached_role_policies, "AttachedPolicies", RoleName=name)
statement = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]})
iam.put_role_policy(RoleName="tf-pipeline", PolicyName="inline", PolicyDocument=statement)
must(iam.get_role_policy, "PolicyDocument", RoleName="tf-pipeline", PolicyName="inline")
policy = iam.create_policy(PolicyName="tf-policy", PolicyDocument=statement)["Policy"]["Arn"]
version = must(iam.get_policy, "Policy", PolicyArn=policy)["Policy"]["DefaultVersionId"]
must(iam.get_policy_version, "PolicyVersion", PolicyArn=policy, VersionId=version)
iam.attach_role_policy(RoleName="tf-build", PolicyArn=policy)
iam.create_instance_profile(InstanceProfileName="tf-instance")
iam.add_role_to_instance_profile(InstanceProfileName="tf-instance", RoleName="tf-instance")
assert must(iam.get_instance_profile, "InstanceProfile", InstanceProfileName="tf-instance")["InstanceProfile"]["Roles"][0]["RoleName"] == "tf-instance"
must(iam.list_instance_profiles_for_role, "InstanceProfiles", RoleName="tf-instance")

# aws_codecommit_repository
codecommit = client("codecommit")
codecommit.create_repository(repositoryName="tf-repo", repositoryDescription="demo", tags={"project": "demo"})
repository = must(codecommit.get_repository, "repositoryMetadata", repositoryName="tf-repo")["repositoryMetadata"]
assert {"Arn", "cloneUrlHttp", "repositoryId", "creationDate"} <= set(repository), repository
must(codecommit.list_tags_for_resource, "tags", resourceArn=repository["Arn"])
must(codecommit.get_repository_triggers, "triggers", repositoryName="tf-repo")

# aws_codebuild_project
codebuild = client("codebuild")
role = f"arn:aws:iam::{account}:role/tf-build"
codebuild.create_project(
    name="tf-build", source={"type": "CODEPIPELINE"}, artifacts={"type": "CODEPIPELINE"}, serviceRole=role,
    environment={"type": "LINUX_CONTAINER", "image": "aws/codebuild/standard:7.0", "computeType": "BUILD_GENERAL1_SMALL"})
project = must(codebuild.batch_get_projects, "projects", names=["tf-build"])["projects"][0]
for member in ["arn", "created", "lastModified", "cache", "badge", "timeoutInMinutes", "queuedTimeoutInMinutes", "encryptionKey", "projectVisibility"]:
    if member not in project:
        missing.append(f"project lacks {member}")
assert project["timeoutInMinutes"] == 60 and project["queuedTimeoutInMinutes"] == 480, project
codebuild.update_project(name="tf-build", timeoutInMinutes=20)

# aws_codedeploy_app, _deployment_config, _deployment_group
codedeploy = client("codedeploy")
codedeploy.create_application(applicationName="tf-app", computePlatform="Server")
must(codedeploy.get_application, "application", applicationName="tf-app")
must(codedeploy.list_tags_for_resource, ResourceArn=f"arn:aws:codedeploy:us-east-1:{account}:application:tf-app")
codedeploy.create_deployment_group(
    applicationName="tf-app", deploymentGroupName="tf-group", serviceRoleArn=f"arn:aws:iam::{account}:role/tf-deploy",
    ec2TagFilters=[{"Key": "Name", "Value": "tf", "Type": "KEY_AND_VALUE"}])
group = must(codedeploy.get_deployment_group, "deploymentGroupInfo", applicationName="tf-app", deploymentGroupName="tf-group")["deploymentGroupInfo"]
assert group["deploymentConfigName"] == "CodeDeployDefault.OneAtATime" and group["deploymentStyle"] == {"deploymentType": "IN_PLACE", "deploymentOption": "WITHOUT_TRAFFIC_CONTROL"}, group
assert group["computePlatform"] == "Server" and "outdatedInstancesStrategy" in group, group

# aws_codepipeline
pipelines = client("codepipeline")
stages = [
    {"name": "Source", "actions": [{"name": "Source", "actionTypeId": {"category": "Source", "owner": "AWS", "provider": "CodeCommit", "version": "1"},
     "configuration": {"RepositoryName": "tf-repo", "BranchName": "main", "PollForSourceChanges": "false"}, "outputArtifacts": [{"name": "source"}]}]},
    {"name": "Build", "actions": [{"name": "Build", "actionTypeId": {"category": "Build", "owner": "AWS", "provider": "CodeBuild", "version": "1"},
     "configuration": {"ProjectName": "tf-build"}, "inputArtifacts": [{"name": "source"}], "outputArtifacts": [{"name": "built"}]}]},
]
structure = {"name": "tf-pipeline", "roleArn": f"arn:aws:iam::{account}:role/tf-pipeline", "artifactStore": {"type": "S3", "location": "tf-bucket"}, "stages": stages}
pipelines.create_pipeline(pipeline=structure, tags=[{"key": "project", "value": "demo"}])
read = must(pipelines.get_pipeline, "pipeline", "metadata", name="tf-pipeline")
assert read["pipeline"]["version"] == 1 and read["pipeline"]["stages"][0]["actions"][0]["runOrder"] == 1, read
must(pipelines.list_tags_for_resource, "tags", resourceArn=read["metadata"]["pipelineArn"])

# aws_codepipeline_custom_action_type
counts = {"minimumCount": 0, "maximumCount": 1}
pipelines.create_custom_action_type(category="Build", provider="tf", version="1", inputArtifactDetails=counts, outputArtifactDetails=counts, tags=[{"key": "project", "value": "demo"}])
own = must(pipelines.list_action_types, "actionTypes", actionOwnerFilter="Custom")["actionTypes"][0]
assert own["id"] == {"category": "Build", "owner": "Custom", "provider": "tf", "version": "1"} and own["inputArtifactDetails"] == counts, own
must(pipelines.list_tags_for_resource, "tags", resourceArn=f"arn:aws:codepipeline:us-east-1:{account}:actiontype:Custom/Build/tf/1")
pipelines.delete_custom_action_type(category="Build", provider="tf", version="1")
absent(["ActionTypeNotFoundException"], pipelines.delete_custom_action_type, category="Build", provider="tf", version="1")

# aws_ssm_parameter, aws_secretsmanager_secret(+_version), aws_cloudwatch_log_group, aws_sns_topic, aws_cloudwatch_event_rule/_target
ssm, secrets, logs, sns, events = (client(name) for name in ["ssm", "secretsmanager", "logs", "sns", "events"])
ssm.put_parameter(Name="/tf/a", Value="v", Type="String", Tags=tags)
assert must(ssm.get_parameter, "Parameter", Name="/tf/a", WithDecryption=True)["Parameter"]["DataType"] == "text"
assert must(ssm.describe_parameters, "Parameters", ParameterFilters=[{"Key": "Name", "Option": "Equals", "Values": ["/tf/a"]}])["Parameters"][0]["Tier"] == "Standard"
must(ssm.list_tags_for_resource, "TagList", ResourceType="Parameter", ResourceId="/tf/a")
must(ssm.get_document, "Content", Name="AWS-RunShellScript")
must(ssm.describe_document, "Document", Name="AWS-RunShellScript")
must(ssm.list_documents, "DocumentIdentifiers", Filters=[{"Key": "Owner", "Values": ["Amazon"]}])
secret = secrets.create_secret(Name="tf-secret", SecretString="s", Tags=tags)["ARN"]
must(secrets.describe_secret, "Name", "VersionIdsToStages", SecretId=secret)
must(secrets.get_resource_policy, SecretId=secret)
must(secrets.get_secret_value, "SecretString", SecretId=secret)
logs.create_log_group(logGroupName="/tf/logs", tags={"project": "demo"})
logs.put_retention_policy(logGroupName="/tf/logs", retentionInDays=7)
found = must(logs.describe_log_groups, "logGroups", logGroupNamePrefix="/tf/logs")["logGroups"][0]
assert found["retentionInDays"] == 7 and found["arn"].endswith(":log-group:/tf/logs:*"), found
must(logs.list_tags_for_resource, "tags", resourceArn=found["arn"].removesuffix(":*"))
topic = sns.create_topic(Name="tf-topic")["TopicArn"]
assert {"Policy", "Owner", "TopicArn", "DisplayName", "EffectiveDeliveryPolicy"} <= set(must(sns.get_topic_attributes, "Attributes", TopicArn=topic)["Attributes"])
must(sns.list_tags_for_resource, "Tags", ResourceArn=topic)
events.put_rule(Name="tf-rule", EventPattern=json.dumps({"source": ["aws.codepipeline"]}))
must(events.describe_rule, "Arn", "EventPattern", "State", "EventBusName", Name="tf-rule")
events.put_targets(Rule="tf-rule", Targets=[{"Id": "topic", "Arn": topic}])
must(events.list_targets_by_rule, "Targets", Rule="tf-rule")
must(events.list_tags_for_resource, "Tags", ResourceARN=f"arn:aws:events:us-east-1:{account}:rule/tf-rule")

# aws_vpc, aws_subnet (data), aws_security_group and its rules, aws_key_pair, aws_launch_template, aws_instance
vpc = must(ec2.describe_vpcs, "Vpcs", Filters=[{"Name": "is-default", "Values": ["true"]}])["Vpcs"][0]["VpcId"]
for attribute in ["enableDnsSupport", "enableDnsHostnames"]:
    must(ec2.describe_vpc_attribute, "VpcId", VpcId=vpc, Attribute=attribute)
must(ec2.describe_subnets, "Subnets", Filters=[{"Name": "vpc-id", "Values": [vpc]}])
group = must(ec2.create_security_group, "GroupId", GroupName="tf-sg", Description="demo", VpcId=vpc, TagSpecifications=[{"ResourceType": "security-group", "Tags": tags}]).get("GroupId")
if group:
    ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[{"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "IpRanges": [{"CidrIp": "0.0.0.0/0", "Description": "web"}]}])
    read = ec2.describe_security_groups(GroupIds=[group])["SecurityGroups"][0]
    assert read["IpPermissions"][0]["IpRanges"][0]["CidrIp"] == "0.0.0.0/0" and read["IpPermissionsEgress"][0]["IpProtocol"] == "-1" and read["Tags"] == tags, read
    rules = must(ec2.describe_security_group_rules, "SecurityGroupRules", Filters=[{"Name": "group-id", "Values": [group]}])["SecurityGroupRules"]
    assert sorted(rule["IsEgress"] for rule in rules) == [False, True], rules
    ec2.revoke_security_group_egress(GroupId=group, IpPermissions=[{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}])
key = must(ec2.create_key_pair, "KeyMaterial", "KeyPairId", "KeyFingerprint", KeyName="tf-key")
must(ec2.describe_key_pairs, "KeyPairs", KeyNames=["tf-key"])
image = ec2.describe_images(Owners=["amazon"])["Images"][0]["ImageId"]
must(ec2.describe_images, "Images", ImageIds=[image])
template = ec2.create_launch_template(LaunchTemplateName="tf-template", LaunchTemplateData={"ImageId": image, "InstanceType": "t3.micro"})["LaunchTemplate"]["LaunchTemplateId"]
must(ec2.describe_launch_templates, "LaunchTemplates", LaunchTemplateIds=[template])
must(ec2.describe_launch_template_versions, "LaunchTemplateVersions", LaunchTemplateId=template, Versions=["1"])
instance = ec2.run_instances(ImageId=image, InstanceType="t3.micro", MinCount=1, MaxCount=1, IamInstanceProfile={"Name": "tf-instance"}, SecurityGroupIds=[group] if group else [],
                             TagSpecifications=[{"ResourceType": "instance", "Tags": [{"Key": "Name", "Value": "tf"}]}])["Instances"][0]["InstanceId"]
ec2.get_waiter("instance_running").wait(InstanceIds=[instance], WaiterConfig={"Delay": 1})
running = ec2.describe_instances(InstanceIds=[instance])["Reservations"][0]["Instances"][0]
assert running["State"]["Name"] == "running" and running["InstanceType"] == "t3.micro", running
for member in ["BlockDeviceMappings", "NetworkInterfaces", "SecurityGroups", "MetadataOptions", "Monitoring", "Placement", "PrivateIpAddress", "RootDeviceName", "SubnetId", "VpcId", "CpuOptions", "EbsOptimized",
               "HibernationOptions", "EnclaveOptions", "CapacityReservationSpecification", "SourceDestCheck"]:
    if member not in running:
        missing.append(f"instance lacks {member}")
if group:
    assert running["SecurityGroups"] == [{"GroupId": group, "GroupName": "tf-sg"}], running["SecurityGroups"]
must(ec2.describe_instance_types, "InstanceTypes", InstanceTypes=["t3.micro"])
for attribute in ["disableApiTermination", "disableApiStop", "instanceInitiatedShutdownBehavior", "userData"]:
    must(ec2.describe_instance_attribute, "InstanceId", InstanceId=instance, Attribute=attribute)
must(ec2.describe_instance_credit_specifications, "InstanceCreditSpecifications", InstanceIds=[instance])
volumes = [mapping["Ebs"]["VolumeId"] for mapping in running.get("BlockDeviceMappings", [])]
assert must(ec2.describe_volumes, "Volumes", VolumeIds=volumes).get("Volumes", [{"Attachments": [{"InstanceId": instance}]}])[0]["Attachments"][0]["InstanceId"] == instance
# What aws_vpc, aws_route_table(s), aws_internet_gateway, aws_network_interface(s), aws_eip and aws_ec2_instance_type_offering(s) read
main = must(ec2.describe_route_tables, "RouteTables", Filters=[{"Name": "association.main", "Values": ["true"]}, {"Name": "vpc-id", "Values": [vpc]}])["RouteTables"][0]
gateway = must(ec2.describe_internet_gateways, "InternetGateways", Filters=[{"Name": "attachment.vpc-id", "Values": [vpc]}])["InternetGateways"][0]
assert [route["GatewayId"] for route in main["Routes"]] == ["local", gateway["InternetGatewayId"]], main
assert must(ec2.describe_network_acls, "NetworkAcls", Filters=[{"Name": "default", "Values": ["true"]}, {"Name": "vpc-id", "Values": [vpc]}])["NetworkAcls"][0]["IsDefault"]
options = ec2.describe_vpcs(VpcIds=[vpc])["Vpcs"][0]["DhcpOptionsId"]
must(ec2.describe_dhcp_options, "DhcpOptions", DhcpOptionsIds=[options])
interface = must(ec2.describe_network_interfaces, "NetworkInterfaces", Filters=[{"Name": "attachment.instance-id", "Values": [instance]}])["NetworkInterfaces"][0]
assert interface["NetworkInterfaceId"] == running["NetworkInterfaces"][0]["NetworkInterfaceId"] and interface["PrivateIpAddress"] == running["PrivateIpAddress"], interface
absent(["InvalidNetworkInterfaceID.NotFound"], ec2.describe_network_interfaces, NetworkInterfaceIds=["eni-00000000000000000"])
assert must(ec2.describe_addresses, "Addresses")["Addresses"] == [] and must(ec2.describe_snapshots, "Snapshots", OwnerIds=["self"])["Snapshots"] == []
absent(["InvalidAllocationID.NotFound"], ec2.describe_addresses, AllocationIds=["eipalloc-0"])
assert must(ec2.describe_instance_type_offerings, "InstanceTypeOfferings", LocationType="availability-zone", Filters=[{"Name": "instance-type", "Values": ["t3.micro"]}])["InstanceTypeOfferings"]
must(ec2.monitor_instances, "InstanceMonitorings", InstanceIds=[instance])
must(ec2.modify_instance_maintenance_options, "AutoRecovery", InstanceId=instance, AutoRecovery="disabled")
changed = ec2.describe_instances(InstanceIds=[instance])["Reservations"][0]["Instances"][0]
assert changed["Monitoring"]["State"] == "enabled" and changed["MaintenanceOptions"]["AutoRecovery"] == "disabled", changed
must(ec2.unmonitor_instances, "InstanceMonitorings", InstanceIds=[instance])

# aws_vpc_security_group_ingress_rule changes a rule in place
rule = must(ec2.authorize_security_group_ingress, "SecurityGroupRules", GroupId=group, IpPermissions=[{"IpProtocol": "tcp", "FromPort": 8080, "ToPort": 8080, "IpRanges": [{"CidrIp": "10.0.0.0/8"}]}])["SecurityGroupRules"][0]["SecurityGroupRuleId"]
must(ec2.modify_security_group_rules, "Return", GroupId=group, SecurityGroupRules=[{"SecurityGroupRuleId": rule, "SecurityGroupRule": {"IpProtocol": "tcp", "FromPort": 8081, "ToPort": 8082, "CidrIpv4": "10.1.0.0/16", "Description": "app"}}])
read = ec2.describe_security_group_rules(SecurityGroupRuleIds=[rule])["SecurityGroupRules"][0]
assert (read["FromPort"], read["ToPort"], read["CidrIpv4"], read["Description"]) == (8081, 8082, "10.1.0.0/16", "app"), read
must(ec2.update_security_group_rule_descriptions_ingress, "Return", GroupId=group, SecurityGroupRuleDescriptions=[{"SecurityGroupRuleId": rule, "Description": "web"}])
must(ec2.update_security_group_rule_descriptions_ingress, "Return", GroupId=group, IpPermissions=[{"IpProtocol": "tcp", "FromPort": 8081, "ToPort": 8082, "IpRanges": [{"CidrIp": "10.1.0.0/16", "Description": "site"}]}])
assert ec2.describe_security_group_rules(SecurityGroupRuleIds=[rule])["SecurityGroupRules"][0]["Description"] == "site"
absent(["InvalidSecurityGroupRuleId.NotFound"], ec2.update_security_group_rule_descriptions_egress, GroupId=group, SecurityGroupRuleDescriptions=[{"SecurityGroupRuleId": rule, "Description": "x"}])
must(ec2.modify_instance_attribute, InstanceId=instance, DisableApiTermination={"Value": True})
absent(["OperationNotPermitted"], ec2.terminate_instances, InstanceIds=[instance])
must(ec2.modify_instance_attribute, InstanceId=instance, DisableApiTermination={"Value": False})

# destroyed in the order of the graph
if group:
    absent(["DependencyViolation"], ec2.delete_security_group, GroupId=group)
ec2.terminate_instances(InstanceIds=[instance])
ec2.get_waiter("instance_terminated").wait(InstanceIds=[instance], WaiterConfig={"Delay": 1})
if group:
    must(ec2.delete_security_group, GroupId=group)
must(ec2.delete_key_pair, KeyName="tf-key")
ec2.delete_launch_template(LaunchTemplateId=template)
pipelines.delete_pipeline(name="tf-pipeline")
codedeploy.delete_deployment_group(applicationName="tf-app", deploymentGroupName="tf-group")
codedeploy.delete_application(applicationName="tf-app")
codebuild.delete_project(name="tf-build")
codecommit.delete_repository(repositoryName="tf-repo")
events.remove_targets(Rule="tf-rule", Ids=["topic"])
events.delete_rule(Name="tf-rule")
sns.delete_topic(TopicArn=topic)
logs.delete_log_group(logGroupName="/tf/logs")
secrets.delete_secret(SecretId=secret, ForceDeleteWithoutRecovery=True)
ssm.delete_parameter(Name="/tf/a")
iam.remove_role_from_instance_profile(InstanceProfileName="tf-instance", RoleName="tf-instance")
iam.delete_instance_profile(InstanceProfileName="tf-instance")
iam.detach_role_policy(RoleName="tf-build", PolicyArn=policy)
iam.delete_policy(PolicyArn=policy)
iam.delete_role_policy(RoleName="tf-pipeline", PolicyName="inline")
for name in ["tf-pipeline", "tf-build", "tf-deploy", "tf-instance"]:
    iam.delete_role(RoleName=name)
for one in s3.list_object_versions(Bucket="tf-bucket").get("Versions", []):
    s3.delete_object(Bucket="tf-bucket", Key=one["Key"], VersionId=one["VersionId"])
s3.delete_bucket(Bucket="tf-bucket")
assert not missing, "\n".join(missing)
