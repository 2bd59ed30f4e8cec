"""EC2: CPU credits, states of volumes, single versions of launch templates."""
from clients import client, refused

ec2 = client("ec2")
run = {"ImageId": "ami-0123456789abcdef0", "MinCount": 1, "MaxCount": 1}
burstable = ec2.run_instances(**run, InstanceType="t3.micro", CreditSpecification={"CpuCredits": "standard"})["Instances"][0]["InstanceId"]
other = ec2.run_instances(**run, InstanceType="m5.large")["Instances"][0]["InstanceId"]
ec2.get_waiter("instance_running").wait(InstanceIds=[burstable, other], WaiterConfig={"Delay": 1, "MaxAttempts": 30})


def credits():
    return [(each["InstanceId"], each["CpuCredits"]) for each in ec2.describe_instance_credit_specifications()["InstanceCreditSpecifications"]]


assert credits() == [(burstable, "standard")], credits()
change = [{"InstanceId": burstable, "CpuCredits": "unlimited"}, {"InstanceId": other, "CpuCredits": "unlimited"}, {"InstanceId": "i-00000000000000000", "CpuCredits": "standard"}]
answer = ec2.modify_instance_credit_specification(InstanceCreditSpecifications=change)
assert [each["InstanceId"] for each in answer["SuccessfulInstanceCreditSpecifications"]] == [burstable], answer
assert [each["Error"]["Code"] for each in answer["UnsuccessfulInstanceCreditSpecifications"]] == ["InstanceCreditSpecification.NotSupported", "InvalidInstanceID.NotFound"], answer
assert credits() == [(burstable, "unlimited")], credits()
refused("InvalidParameterValue", ec2.modify_instance_credit_specification, InstanceCreditSpecifications=[{"InstanceId": burstable, "CpuCredits": "some"}])
refused("InvalidParameterValue", ec2.run_instances, **run, CreditSpecification={"CpuCredits": "some"})

volumes = [each["VolumeId"] for each in ec2.describe_volumes()["Volumes"]]
states = ec2.describe_volume_status(Filters=[{"Name": "volume-status.status", "Values": ["ok"]}])["VolumeStatuses"]
assert sorted(each["VolumeId"] for each in states) == sorted(volumes) and states[0]["VolumeStatus"]["Details"][0] == {"Name": "io-enabled", "Status": "passed"}, states
refused("InvalidVolume.NotFound", ec2.describe_volume_status, VolumeIds=["vol-00000000000000000"])

ec2.create_launch_template(LaunchTemplateName="web", LaunchTemplateData={"InstanceType": "t3.micro", "CreditSpecification": {"CpuCredits": "standard"}})
for size in ["t3.small", "t3.medium"]:
    ec2.create_launch_template_version(LaunchTemplateName="web", LaunchTemplateData={"InstanceType": size})
answer = ec2.delete_launch_template_versions(LaunchTemplateName="web", Versions=["1", "3", "9"])
assert [each["VersionNumber"] for each in answer["SuccessfullyDeletedLaunchTemplateVersions"]] == [3], answer
assert [(each["VersionNumber"], each["ResponseError"]["Code"]) for each in answer["UnsuccessfullyDeletedLaunchTemplateVersions"]] == [(1, "unexpectedError"), (9, "launchTemplateVersionDoesNotExist")], answer
assert ec2.describe_launch_templates()["LaunchTemplates"][0]["LatestVersionNumber"] == 2
assert ec2.create_launch_template_version(LaunchTemplateName="web", LaunchTemplateData={"InstanceType": "t3.large"})["LaunchTemplateVersion"]["VersionNumber"] == 4
shown = ec2.describe_launch_template_versions(LaunchTemplateName="web")["LaunchTemplateVersions"]
assert sorted(each["VersionNumber"] for each in shown) == [1, 2, 4], shown
assert [each["LaunchTemplateData"].get("CreditSpecification") for each in shown if each["VersionNumber"] == 1] == [{"CpuCredits": "standard"}], shown
ec2.terminate_instances(InstanceIds=[burstable, other])
