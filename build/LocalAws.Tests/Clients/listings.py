"""
Every paginator of boto3 whose operation is here gives the same page by page as at once, and every waiter ends. The table says what is there to list;
an operation with a paginator that the table leaves out ends the script, unless it is refused by name.
"""
import io
import json
import subprocess
import tempfile
import time
import zipfile

import botocore.config
import botocore.session
from botocore import xform_name
from botocore.exceptions import ClientError, ParamValidationError

from clients import client

names = ["autoscaling", "cloudformation", "cloudwatch", "codebuild", "codecommit", "codedeploy", "codepipeline", "ec2", "elbv2", "events", "iam", "lambda", "logs",
         "s3", "secretsmanager", "sns", "ssm"]
c = {name: client(name) for name in names}
ACCOUNT = client("sts").get_caller_identity()["Account"]
NOT_HERE = {"UnknownOperationException", "InvalidAction", "NotImplemented", "UnknownOperation", "AccessDeniedException", "501"}


def trust(service):
    return json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": service}, "Action": "sts:AssumeRole"}]})


POLICY = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]})
iam = c["iam"]
roles = {}
for service in ["codebuild", "codedeploy", "codepipeline", "lambda", "ec2"]:
    roles[service] = iam.create_role(RoleName=service, AssumeRolePolicyDocument=trust(service + ".amazonaws.com"))["Role"]["Arn"]
managed = [iam.create_policy(PolicyName=name, PolicyDocument=POLICY)["Policy"]["Arn"] for name in "ab"]
for name in "ab":
    iam.create_user(UserName=name, Tags=[{"Key": "one", "Value": "1"}, {"Key": "two", "Value": "2"}])
    iam.create_group(GroupName=name)
    iam.create_instance_profile(InstanceProfileName=name)
    iam.add_role_to_instance_profile(InstanceProfileName=name, RoleName="ec2")
    iam.put_role_policy(RoleName="ec2", PolicyName=name, PolicyDocument=POLICY)
    iam.put_user_policy(UserName="a", PolicyName=name, PolicyDocument=POLICY)
    iam.put_group_policy(GroupName="a", PolicyName=name, PolicyDocument=POLICY)
    iam.create_access_key(UserName="a")
    iam.add_user_to_group(GroupName="a", UserName=name)
    iam.add_user_to_group(GroupName=name, UserName="a")
for arn in managed:
    iam.attach_role_policy(RoleName="ec2", PolicyArn=arn)
    iam.attach_user_policy(UserName="a", PolicyArn=arn)
    iam.attach_group_policy(GroupName="a", PolicyArn=arn)
iam.create_policy_version(PolicyArn=managed[0], PolicyDocument=POLICY)

s3 = c["s3"]
s3.create_bucket(Bucket="listed")
s3.put_bucket_versioning(Bucket="listed", VersioningConfiguration={"Status": "Enabled"})
for key in ["a", "a", "b"]:
    s3.put_object(Bucket="listed", Key=key, Body=b"1")
uploads = [s3.create_multipart_upload(Bucket="listed", Key=key)["UploadId"] for key in ["x", "y"]]
for part in [1, 2]:
    s3.upload_part(Bucket="listed", Key="x", UploadId=uploads[0], PartNumber=part, Body=b"1")

git = c["codecommit"]
git.create_repository(repositoryName="b")
git.create_repository(repositoryName="a")
first = git.put_file(repositoryName="a", branchName="main", filePath="1.txt", fileContent=b"1")["commitId"]
git.create_branch(repositoryName="a", branchName="work", commitId=first)
second = git.put_file(repositoryName="a", branchName="work", filePath="2.txt", fileContent=b"2", parentCommitId=first)["commitId"]
third = git.put_file(repositoryName="a", branchName="work", filePath="3.txt", fileContent=b"3", parentCommitId=second)["commitId"]
target = [{"repositoryName": "a", "sourceReference": "work", "destinationReference": "main"}]
pulls = [git.create_pull_request(title=title, targets=target)["pullRequest"]["pullRequestId"] for title in "ab"]
for text in "ab":
    git.post_comment_for_compared_commit(repositoryName="a", afterCommitId=third, beforeCommitId=first, content=text)
    git.post_comment_for_pull_request(pullRequestId=pulls[0], repositoryName="a", beforeCommitId=first, afterCommitId=third, content=text)
git.update_pull_request_status(pullRequestId=pulls[1], pullRequestStatus="CLOSED")

build = c["codebuild"]
for name in "ab":
    build.create_project(name=name * 2, source={"type": "NO_SOURCE", "buildspec": "version: 0.2\nphases: {build: {commands: [true]}}"}, artifacts={"type": "NO_ARTIFACTS"}, serviceRole=roles["codebuild"],
                         environment={"type": "LINUX_CONTAINER", "image": "aws/codebuild/standard:7.0", "computeType": "BUILD_GENERAL1_SMALL"})
    build.create_report_group(name=name * 2, type="TEST", exportConfig={"exportConfigType": "NO_EXPORT"})
group = build.list_report_groups()["reportGroups"][0]

deploy = c["codedeploy"]
for name in "ab":
    deploy.create_application(applicationName=name)
    deploy.create_deployment_group(applicationName="a", deploymentGroupName=name, serviceRoleArn=roles["codedeploy"])
    deploy.create_deployment_config(deploymentConfigName=name, minimumHealthyHosts={"type": "HOST_COUNT", "value": 1})
    deploy.register_application_revision(applicationName="a", revision={"revisionType": "S3", "s3Location": {"bucket": "listed", "key": name, "bundleType": "zip", "eTag": name}})
    iam.create_user(UserName="host-" + name)
    deploy.register_on_premises_instance(instanceName="host-" + name, iamUserArn=f"arn:aws:iam::{ACCOUNT}:user/host-{name}")

pipeline = {"name": "a", "roleArn": roles["codepipeline"], "artifactStore": {"type": "S3", "location": "listed"}, "stages": [
    {"name": "Source", "actions": [{"name": "S", "actionTypeId": {"category": "Source", "owner": "AWS", "provider": "S3", "version": "1"}, "outputArtifacts": [{"name": "o"}],
                                    "configuration": {"S3Bucket": "listed", "S3ObjectKey": "none.zip", "PollForSourceChanges": "false"}}]},
    {"name": "Hold", "actions": [{"name": "A", "actionTypeId": {"category": "Approval", "owner": "AWS", "provider": "Manual", "version": "1"}}]}]}
for name in "ab":
    c["codepipeline"].create_pipeline(pipeline={**pipeline, "name": name}, tags=[{"key": "one", "value": "1"}, {"key": "two", "value": "2"}])
    c["codepipeline"].put_webhook(webhook={"name": name, "targetPipeline": name, "targetAction": "S", "filters": [{"jsonPath": "$.ref"}], "authentication": "UNAUTHENTICATED", "authenticationConfiguration": {}})

zipped = io.BytesIO()
with zipfile.ZipFile(zipped, "w") as archive:
    archive.writestr("index.js", "exports.handler = async () => 1;")
functions = c["lambda"]
for name in "ab":
    functions.create_function(FunctionName=name, Runtime="nodejs20.x", Role=roles["lambda"], Handler="index.handler", Code={"ZipFile": zipped.getvalue()}, Publish=True)
    functions.create_alias(FunctionName="a", Name="alias-" + name, FunctionVersion="1")

logs, now = c["logs"], int(time.time() * 1000)
for name in "ab":
    logs.create_log_group(logGroupName=name)
    logs.create_log_stream(logGroupName="a", logStreamName=name)
    logs.put_log_events(logGroupName="a", logStreamName=name, logEvents=[{"timestamp": now, "message": name}])
    logs.put_metric_filter(logGroupName="a", filterName=name, filterPattern="", metricTransformations=[{"metricName": name, "metricNamespace": "n", "metricValue": "1"}])
    logs.put_resource_policy(policyName=name, policyDocument=json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "events.amazonaws.com"}, "Action": "logs:*", "Resource": "*"}]}))
    c["secretsmanager"].create_secret(Name=name, SecretString="s")
    topic = c["sns"].create_topic(Name=name)["TopicArn"]
    c["cloudwatch"].put_metric_alarm(AlarmName=name, Namespace="n", MetricName="m", Statistic="Sum", Period=60, EvaluationPeriods=1, Threshold=1, ComparisonOperator="GreaterThanThreshold")
    c["cloudwatch"].put_metric_data(Namespace="n", MetricData=[{"MetricName": name, "Value": 1}])
    c["ssm"].put_parameter(Name="/p/" + name, Value="1", Type="String")
    c["ssm"].create_document(Name="doc-" + name, DocumentType="Command", Content=json.dumps({"schemaVersion": "2.2", "mainSteps": [{"action": "aws:runShellScript", "name": "s", "inputs": {"runCommand": ["true"]}}]}))
    c["events"].put_rule(Name=name, EventPattern='{"source":["x"]}')
for name in "ab":
    c["sns"].subscribe(TopicArn=topic, Protocol="email", Endpoint=name + "@example.com")
    c["events"].put_targets(Rule="a", Targets=[{"Id": name, "Arn": topic}])
    c["events"].put_targets(Rule="b", Targets=[{"Id": name, "Arn": topic}])
c["ssm"].put_parameter(Name="/p/a", Value="2", Type="String", Overwrite=True)

c["s3"].create_bucket(Bucket="exports")
writer = {"Effect": "Allow", "Principal": {"Service": "logs.us-east-1.amazonaws.com"}}
c["s3"].put_bucket_policy(Bucket="exports", Policy=json.dumps({"Version": "2012-10-17", "Statement": [
    {**writer, "Action": "s3:GetBucketAcl", "Resource": "arn:aws:s3:::exports"}, {**writer, "Action": "s3:PutObject", "Resource": "arn:aws:s3:::exports/*"}]}))
for name in "ab":
    query = logs.start_query(logGroupName=name, startTime=0, endTime=now // 1000, queryString="fields @message")["queryId"]
    task = logs.create_export_task(logGroupName=name, fromTime=0, to=now, destination="exports")["taskId"]
    while logs.get_query_results(queryId=query)["status"] != "Complete" or logs.describe_export_tasks(taskId=task)["exportTasks"][0]["status"]["code"] != "COMPLETED":
        time.sleep(0.05)
with tempfile.TemporaryDirectory() as folder:
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", f"{folder}/key", "-out", f"{folder}/cert", "-subj", "/CN=a"], check=True, capture_output=True)
    certificate, private = (open(f"{folder}/{name}").read() for name in ["cert", "key"])
for name in "ab":
    iam.create_virtual_mfa_device(VirtualMFADeviceName=name)
    iam.upload_server_certificate(ServerCertificateName=name, CertificateBody=certificate, PrivateKey=private)

ec2 = c["ec2"]
vpc = ec2.describe_vpcs()["Vpcs"][0]["VpcId"]
subnets = [each["SubnetId"] for each in ec2.describe_subnets()["Subnets"]]
image = ec2.describe_images(Owners=["amazon"])["Images"][0]["ImageId"]
for name in "ab":
    security = ec2.create_security_group(GroupName="g-" + name, Description="d", VpcId=vpc)["GroupId"]
    ec2.create_key_pair(KeyName=name)
    template = ec2.create_launch_template(LaunchTemplateName=name * 3, LaunchTemplateData={"ImageId": image, "InstanceType": "t3.micro"})["LaunchTemplate"]["LaunchTemplateId"]
    c["autoscaling"].create_auto_scaling_group(AutoScalingGroupName=name, MinSize=0, MaxSize=1, LaunchTemplate={"LaunchTemplateId": template}, VPCZoneIdentifier=subnets[0], Tags=[{"Key": name, "Value": "v", "ResourceId": name, "ResourceType": "auto-scaling-group", "PropagateAtLaunch": False}])
ec2.create_launch_template_version(LaunchTemplateId=template, SourceVersion="1", LaunchTemplateData={"InstanceType": "t3.small"})
ec2.authorize_security_group_ingress(GroupId=security, IpPermissions=[{"IpProtocol": "tcp", "FromPort": port, "ToPort": port, "IpRanges": [{"CidrIp": "10.0.0.0/8"}]} for port in [80, 81, 82, 83, 84, 85]])
instances = [each["InstanceId"] for each in ec2.run_instances(ImageId=image, InstanceType="t3.micro", MinCount=2, MaxCount=2, IamInstanceProfile={"Name": "a"},
                                                              TagSpecifications=[{"ResourceType": "instance", "Tags": [{"Key": "k", "Value": "v"}]}])["Instances"]]
balancers = [c["elbv2"].create_load_balancer(Name=name, Subnets=subnets[:2], Type="application")["LoadBalancers"][0]["LoadBalancerArn"] for name in "ab"]
targets = [c["elbv2"].create_target_group(Name=name, Protocol="HTTP", Port=80, VpcId=vpc)["TargetGroups"][0]["TargetGroupArn"] for name in "ab"]
listeners = [c["elbv2"].create_listener(LoadBalancerArn=balancers[0], Protocol="HTTP", Port=port, DefaultActions=[{"Type": "forward", "TargetGroupArn": targets[0]}])["Listeners"][0]["ListenerArn"] for port in [80, 81]]
c["autoscaling"].attach_load_balancer_target_groups(AutoScalingGroupName="a", TargetGroupARNs=targets)
body = json.dumps({"Resources": {name: {"Type": "AWS::CloudFormation::WaitConditionHandle"} for name in "ab"}, "Outputs": {name: {"Value": "v", "Export": {"Name": name}} for name in "ab"}})
stacks = c["cloudformation"]
stacks.create_stack(StackName="one", TemplateBody=body)
stacks.create_stack(StackName="two", TemplateBody=json.dumps({"Resources": {"a": {"Type": "AWS::CloudFormation::WaitConditionHandle"}}}))
for name in ["one", "two"]:
    stacks.get_waiter("stack_create_complete").wait(StackName=name, WaiterConfig={"Delay": 1})
for name in "ab":
    stacks.create_change_set(StackName="one", ChangeSetName=name, TemplateBody=body.replace('"v"', f'"{name}"'))
for name in "ab":
    stacks.get_waiter("change_set_create_complete").wait(StackName="one", ChangeSetName=name, WaiterConfig={"Delay": 1})
ec2.get_waiter("instance_running").wait(InstanceIds=instances, WaiterConfig={"Delay": 1})
command = c["ssm"].send_command(InstanceIds=instances, DocumentName="doc-a")["Command"]["CommandId"]
for instance in instances:
    c["ssm"].get_waiter("command_executed").wait(CommandId=command, InstanceId=instance, WaiterConfig={"Delay": 1})
c["ssm"].send_command(InstanceIds=instances, DocumentName="doc-b")
associations = [c["ssm"].create_association(Name="doc-" + name, Targets=[{"Key": "InstanceIds", "Values": instances}])["AssociationDescription"]["AssociationId"] for name in "ab"]
c["ssm"].update_association(AssociationId=associations[0])
while any(each["Overview"]["Status"] != "Success" for each in c["ssm"].list_associations()["Associations"]):
    time.sleep(0.05)
for name in "ab":
    window = c["ssm"].create_maintenance_window(Name=name * 3, Schedule="rate(1 day)", Duration=1, Cutoff=0, AllowUnassociatedTargets=True)["WindowId"]
for name in "ab":
    target = c["ssm"].register_target_with_maintenance_window(WindowId=window, ResourceType="INSTANCE", Targets=[{"Key": "InstanceIds", "Values": instances}])["WindowTargetId"]
    c["ssm"].register_task_with_maintenance_window(WindowId=window, TaskArn="doc-a", TaskType="RUN_COMMAND", Targets=[{"Key": "WindowTargetIds", "Values": [target]}], MaxConcurrency="1", MaxErrors="1")
ran = c["ssm"].describe_association_executions(AssociationId=associations[0])["AssociationExecutions"][0]["ExecutionId"]

query = [{"Id": name, "MetricStat": {"Metric": {"Namespace": "n", "MetricName": name}, "Period": 60, "Stat": "Sum"}} for name in "ab"]
# What there is to list: arguments, and how many at least.
TABLE = {
    "autoscaling": {"DescribeAutoScalingGroups": ({}, 2), "DescribeAutoScalingInstances": ({}, 0), "DescribeScalingActivities": ({}, 0), "DescribeTags": ({}, 2),
                    "DescribeLoadBalancerTargetGroups": ({"AutoScalingGroupName": "a"}, 2)},
    "cloudformation": {"DescribeChangeSet": ({"StackName": "one", "ChangeSetName": "a"}, 0), "DescribeStackEvents": ({"StackName": "one"}, 4), "DescribeStacks": ({}, 2), "ListChangeSets": ({"StackName": "one"}, 2),
                       "ListStackResources": ({"StackName": "one"}, 2), "ListStacks": ({}, 2), "ListExports": ({}, 2), "ListImports": None},
    "cloudwatch": {"DescribeAlarmHistory": ({}, 2), "DescribeAlarms": ({}, 2), "ListMetrics": ({}, 2), "GetMetricData": ({"MetricDataQueries": query, "StartTime": 0, "EndTime": time.time() + 60}, 2)},
    "codebuild": {"ListBuilds": ({}, 0), "ListProjects": ({}, 2), "ListBuildsForProject": ({"projectName": "aa"}, 0), "ListReportGroups": ({}, 2), "ListReports": ({}, 0), "ListReportsForReportGroup": ({"reportGroupArn": group}, 0),
                  "ListBuildBatches": ({}, 0), "ListBuildBatchesForProject": ({"projectName": "aa"}, 0), "DescribeTestCases": None, "DescribeCodeCoverages": None, "ListSharedProjects": ({}, 0), "ListSharedReportGroups": ({}, 0)},
    "codecommit": {"ListBranches": ({"repositoryName": "a"}, 2), "ListRepositories": ({}, 2), "GetCommentsForComparedCommit": ({"repositoryName": "a", "afterCommitId": third, "beforeCommitId": first}, 2),
                   "DescribePullRequestEvents": ({"pullRequestId": pulls[1]}, 2), "GetCommentsForPullRequest": ({"pullRequestId": pulls[0]}, 2), "ListPullRequests": ({"repositoryName": "a"}, 2),
                   "GetDifferences": ({"repositoryName": "a", "afterCommitSpecifier": third, "beforeCommitSpecifier": first}, 2)},
    "codedeploy": {"ListApplicationRevisions": ({"applicationName": "a"}, 2), "ListApplications": ({}, 2), "ListDeploymentConfigs": ({}, 2), "ListDeploymentGroups": ({"applicationName": "a"}, 2),
                   "ListDeploymentInstances": None, "ListDeployments": ({}, 0), "ListDeploymentTargets": None, "ListGitHubAccountTokenNames": ({}, 0), "ListOnPremisesInstances": ({}, 2)},
    "codepipeline": {"ListActionTypes": ({}, 2), "ListPipelineExecutions": ({"pipelineName": "a"}, 1), "ListPipelines": ({}, 2), "ListWebhooks": ({}, 2), "ListActionExecutions": ({"pipelineName": "a"}, 1),
                     "ListTagsForResource": ({"resourceArn": f"arn:aws:codepipeline:us-east-1:{ACCOUNT}:a"}, 2), "ListRuleExecutions": ({"pipelineName": "a"}, 0)},
    "ec2": {"DescribeIamInstanceProfileAssociations": ({}, 2), "DescribeInstanceStatus": ({}, 2), "DescribeInstances": ({}, 1), "DescribeSecurityGroups": ({}, 3), "DescribeTags": ({}, 2), "DescribeVolumes": ({}, 2), "DescribeVolumeStatus": ({}, 2),
            "DescribeInstanceCreditSpecifications": ({}, 2), "DescribeLaunchTemplateVersions": ({"LaunchTemplateId": template}, 2), "DescribeLaunchTemplates": ({}, 2), "DescribeVpcs": ({}, 1), "DescribeSubnets": ({}, 2),
            "DescribeInstanceTypes": ({}, 6), "DescribeSecurityGroupRules": ({}, 8), "DescribeImages": ({"Owners": ["amazon"]}, 2), "DescribeRouteTables": ({}, 1), "DescribeInternetGateways": ({}, 1), "DescribeNetworkAcls": ({}, 1),
            "DescribeNetworkInterfaces": ({}, 2), "DescribeInstanceTypeOfferings": ({}, 6), "DescribeAddressesAttribute": None, "DescribeSnapshots": ({"OwnerIds": ["self"]}, 0), "DescribeDhcpOptions": ({}, 1)},
    "elbv2": {"DescribeLoadBalancers": ({}, 2), "DescribeTargetGroups": ({}, 2), "DescribeListeners": ({"LoadBalancerArn": balancers[0]}, 2), "DescribeRules": ({"ListenerArn": listeners[0]}, 1)},
    "events": {"ListRuleNamesByTarget": ({"TargetArn": topic}, 2), "ListRules": ({}, 2), "ListTargetsByRule": ({"Rule": "a"}, 2)},
    "iam": {"GetAccountAuthorizationDetails": ({}, 2), "GetGroup": ({"GroupName": "a"}, 2), "ListAccessKeys": ({"UserName": "a"}, 2), "ListAccountAliases": ({}, 0), "ListAttachedGroupPolicies": ({"GroupName": "a"}, 2),
            "ListAttachedRolePolicies": ({"RoleName": "ec2"}, 2), "ListAttachedUserPolicies": ({"UserName": "a"}, 2), "ListEntitiesForPolicy": ({"PolicyArn": managed[0]}, 1), "ListGroupPolicies": ({"GroupName": "a"}, 2),
            "ListGroups": ({}, 2), "ListGroupsForUser": ({"UserName": "a"}, 2), "ListInstanceProfiles": ({}, 2), "ListInstanceProfilesForRole": ({"RoleName": "ec2"}, 2), "ListMFADevices": ({"UserName": "a"}, 0), "ListVirtualMFADevices": ({}, 2), "ListServerCertificates": ({}, 2),
            "ListPolicies": ({"Scope": "Local"}, 2), "ListPolicyVersions": ({"PolicyArn": managed[0]}, 2), "ListRolePolicies": ({"RoleName": "ec2"}, 2), "ListRoles": ({}, 2), "ListSigningCertificates": ({"UserName": "a"}, 0),
            "ListSSHPublicKeys": ({"UserName": "a"}, 0), "ListUserPolicies": ({"UserName": "a"}, 2), "ListUsers": ({}, 2), "ListUserTags": ({"UserName": "a"}, 2),
            "SimulateCustomPolicy": ({"PolicyInputList": [POLICY], "ActionNames": ["s3:GetObject", "ec2:RunInstances"]}, 2),
            "SimulatePrincipalPolicy": ({"PolicySourceArn": roles["ec2"], "ActionNames": ["s3:GetObject", "ec2:RunInstances"]}, 2)},
    "lambda": {"ListFunctions": ({}, 2), "ListAliases": ({"FunctionName": "a"}, 2), "ListVersionsByFunction": ({"FunctionName": "a"}, 2)},
    "logs": {"DescribeQueries": ({}, 2), "DescribeExportTasks": ({}, 2), "DescribeLogGroups": ({}, 2), "DescribeLogStreams": ({"logGroupName": "a"}, 2), "DescribeMetricFilters": ({"logGroupName": "a"}, 2), "DescribeSubscriptionFilters": ({"logGroupName": "a"}, 0),
             "FilterLogEvents": ({"logGroupName": "a"}, 2), "DescribeResourcePolicies": ({}, 2)},
    "s3": {"ListMultipartUploads": ({"Bucket": "listed"}, 2), "ListObjectVersions": ({"Bucket": "listed"}, 3), "ListObjects": ({"Bucket": "listed"}, 2), "ListObjectsV2": ({"Bucket": "listed"}, 2),
           "ListParts": ({"Bucket": "listed", "Key": "x", "UploadId": uploads[0]}, 2), "ListBuckets": ({}, 1)},
    "secretsmanager": {"ListSecrets": ({}, 2)},
    "sns": {"ListSubscriptions": ({}, 2), "ListSubscriptionsByTopic": ({"TopicArn": topic}, 2), "ListTopics": ({}, 2)},
    "ssm": {"ListAssociations": ({}, 2), "ListAssociationVersions": ({"AssociationId": associations[0]}, 2), "DescribeAssociationExecutions": ({"AssociationId": associations[0]}, 2),
            "DescribeAssociationExecutionTargets": ({"AssociationId": associations[0], "ExecutionId": ran}, 2), "DescribeInstanceAssociationsStatus": ({"InstanceId": instances[0]}, 2),
            "DescribeMaintenanceWindows": ({}, 2), "DescribeMaintenanceWindowTargets": ({"WindowId": window}, 2), "DescribeMaintenanceWindowTasks": ({"WindowId": window}, 2),
            "DescribeMaintenanceWindowSchedule": ({}, 2), "DescribeMaintenanceWindowExecutions": ({"WindowId": window}, 0), "DescribeMaintenanceWindowExecutionTasks": None,
            "DescribeMaintenanceWindowExecutionTaskInvocations": None,
            "DescribeMaintenanceWindowsForTarget": ({"ResourceType": "INSTANCE", "Targets": [{"Key": "InstanceIds", "Values": instances}]}, 1),
            "DescribeEffectiveInstanceAssociations": ({"InstanceId": instances[0]}, 2), "ListCommandInvocations": ({}, 4), "ListCommands": ({}, 2), "ListDocuments": ({}, 3), "DescribeInstanceInformation": ({}, 2), "DescribeParameters": ({}, 2), "GetParametersByPath": ({"Path": "/p"}, 2),
            "GetParameterHistory": ({"Name": "/p/a"}, 2), "ListDocumentVersions": ({"Name": "doc-a"}, 1)},
}
# Whose pages may not be smaller, or are cut in a way of their own.
LEAST = {**{"DescribeMaintenanceWindow" + each: 10 for each in ["s", "Targets", "Tasks", "Executions"]}, "ec2": 5, "DescribeInstanceInformation": 5, "DescribeTags ec2": 5, "ListFunctions": 1}
faults = []
session = botocore.session.get_session()
unchecked = {name: client(name, config=botocore.config.Config(parameter_validation=False)) for name in names}


def listed(api, name, arguments, size):
    paginator = api.get_paginator(name)
    config = {"PageSize": size} if size and "limit_key" in paginator._pagination_cfg else {}
    pages = paginator.paginate(**arguments, PaginationConfig=config)
    keys = [each.expression.split(".")[0] for each in pages.result_keys]
    items, count = [], 0
    for page in pages:
        count += 1
        assert count < 200, "its pages never end"
        for key in pages.result_keys:
            found = key.search(page)
            items += found if isinstance(found, list) else [found] if found is not None else []
    return items, count, keys


def refused_by_name(api, operation):
    try:
        model = api.meta.service_model.operation_model(operation)
        filler = {"string": "x" * 40, "list": [], "map": {}, "structure": {}, "timestamp": 0, "boolean": True, "blob": b""}
        needed = {name: filler.get(model.input_shape.members[name].type_name, 1) for name in (model.input_shape.required_members if model.input_shape else [])}
        getattr(unchecked[api.meta.service_model.service_name], xform_name(operation))(**needed)
    except ClientError as error:
        return "not implement" in str(error) or error.response["Error"]["Code"] in NOT_HERE or error.response["ResponseMetadata"]["HTTPStatusCode"] == 501
    except ParamValidationError:
        return False
    return False


def order(items):
    return sorted(json.dumps(item, default=str, sort_keys=True) for item in items)


tried = 0
for service, api in c.items():
    for operation in session.get_paginator_model(service)._paginator_config:
        name = xform_name(operation)
        if operation not in TABLE[service]:
            if not refused_by_name(api, operation):
                faults.append(f"{service} {operation} has a paginator that nobody tries")
            continue
        if TABLE[service][operation] is None:
            continue
        arguments, least = TABLE[service][operation]
        try:
            whole, _, _ = listed(api, name, arguments, None)
            size = LEAST.get(operation, LEAST.get(service, 1))
            parts, count, _ = listed(api, name, arguments, size)
            tried += 1
            if operation not in ("DescribeInstanceInformation", "DescribeInstanceStatus") and order(parts) != order(whole):
                faults.append(f"{service} {operation}: {len(parts)} items in {count} pages, {len(whole)} at once")
            if len(whole) < least:
                faults.append(f"{service} {operation}: {len(whole)} items, and there are {least}")
        except (ClientError, AssertionError, ParamValidationError, KeyError) as error:
            if not (isinstance(error, ClientError) and ("not implement" in str(error) or error.response["Error"]["Code"] in NOT_HERE)):
                faults.append(f"{service} {operation}: {error}")


def wait(service, waiter, **arguments):
    try:
        c[service].get_waiter(waiter).wait(**arguments, WaiterConfig={"Delay": 1, "MaxAttempts": 30})
    except Exception as error:  # whatever it is, it is told with the others
        faults.append(f"{service} {waiter}: {error}")


for waiter, arguments in [("bucket_exists", {"Bucket": "listed"}), ("bucket_not_exists", {"Bucket": "none-of-these"}), ("object_exists", {"Bucket": "listed", "Key": "a"}), ("object_not_exists", {"Bucket": "listed", "Key": "n"})]:
    wait("s3", waiter, **arguments)
for waiter, arguments in [("role_exists", {"RoleName": "ec2"}), ("user_exists", {"UserName": "a"}), ("policy_exists", {"PolicyArn": managed[0]}), ("instance_profile_exists", {"InstanceProfileName": "a"})]:
    wait("iam", waiter, **arguments)
for waiter in ["function_exists", "function_active", "function_updated", "function_active_v2", "function_updated_v2"]:
    wait("lambda", waiter, FunctionName="a")
wait("lambda", "published_version_active", FunctionName="a", Qualifier="1")
volumes = [each["VolumeId"] for each in ec2.describe_volumes()["Volumes"]]
for waiter, arguments in [("image_exists", {"ImageIds": [image]}), ("image_available", {"ImageIds": [image]}), ("key_pair_exists", {"KeyNames": ["a"]}), ("security_group_exists", {"GroupIds": [security]}),
                          ("subnet_available", {"SubnetIds": subnets[:1]}), ("vpc_available", {"VpcIds": [vpc]}), ("vpc_exists", {"VpcIds": [vpc]}), ("volume_in_use", {"VolumeIds": volumes}),
                          ("instance_exists", {"InstanceIds": instances}), ("instance_status_ok", {"InstanceIds": instances}), ("system_status_ok", {"InstanceIds": instances})]:
    wait("ec2", waiter, **arguments)
ec2.stop_instances(InstanceIds=instances[:1])
wait("ec2", "instance_stopped", InstanceIds=instances[:1])
c["elbv2"].register_targets(TargetGroupArn=targets[1], Targets=[{"Id": instances[1]}])
c["elbv2"].deregister_targets(TargetGroupArn=targets[1], Targets=[{"Id": instances[1]}])
wait("elbv2", "target_deregistered", TargetGroupArn=targets[1], Targets=[{"Id": instances[1]}])
wait("elbv2", "load_balancer_exists", LoadBalancerArns=balancers)
wait("elbv2", "load_balancer_available", LoadBalancerArns=balancers)
c["elbv2"].delete_load_balancer(LoadBalancerArn=balancers[1])
wait("elbv2", "load_balancers_deleted", LoadBalancerArns=balancers[1:])
wait("cloudwatch", "alarm_exists", AlarmNames=["a"])
ec2.terminate_instances(InstanceIds=instances)
wait("ec2", "instance_terminated", InstanceIds=instances)
wait("ec2", "volume_deleted", VolumeIds=volumes)
wait("cloudformation", "stack_exists", StackName="one")
stacks.update_stack(StackName="two", TemplateBody=json.dumps({"Resources": {"b": {"Type": "AWS::CloudFormation::WaitConditionHandle"}}}))
wait("cloudformation", "stack_update_complete", StackName="two")
stacks.delete_stack(StackName="two")
wait("cloudformation", "stack_delete_complete", StackName="two")
assert not faults, "\n".join(faults)
assert tried > 100, tried
