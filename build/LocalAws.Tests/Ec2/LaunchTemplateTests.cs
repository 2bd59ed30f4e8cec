using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Ec2;

public class LaunchTemplateTests
{
    [AwsCliFact]
    public async Task A_template_has_versions_and_starts_instances()
    {
        await using var aws = await TestAws.StartAsync();
        var created = await aws.Cli.JsonAsync("ec2", "create-launch-template", "--launch-template-name", "web", "--launch-template-data",
            """{"ImageId":"ami-12345678","InstanceType":"t3.micro","TagSpecifications":[{"ResourceType":"instance","Tags":[{"Key":"Fleet","Value":"web"}]}],"MetadataOptions":{"HttpTokens":"required"}}""");
        Assert.Equal(1, (long)created["LaunchTemplate"]!["LatestVersionNumber"]!);
        await aws.Cli.JsonAsync("ec2", "create-launch-template-version", "--launch-template-name", "web", "--source-version", "1", "--launch-template-data", """{"InstanceType":"t3.small"}""");
        await aws.Cli.JsonAsync("ec2", "modify-launch-template", "--launch-template-name", "web", "--default-version", "2");
        var versions = await aws.Cli.JsonAsync("ec2", "describe-launch-template-versions", "--launch-template-name", "web");
        Assert.Equal(2, (long)versions["LaunchTemplateVersions"]![0]!["VersionNumber"]!);
        Assert.Equal("ami-12345678", (string?)versions["LaunchTemplateVersions"]![0]!["LaunchTemplateData"]!["ImageId"]);
        var run = await aws.Cli.JsonAsync("ec2", "run-instances", "--launch-template", "LaunchTemplateName=web");
        Assert.Equal("t3.small", (string?)run["Instances"]![0]!["InstanceType"]);
        Assert.Contains(run["Instances"]![0]!["Tags"]!.AsArray(), tag => (string?)tag!["Value"] == "web");
        await aws.Cli.JsonAsync("ec2", "delete-launch-template", "--launch-template-name", "web");
        Assert.Contains("InvalidLaunchTemplateName.NotFoundException", await aws.Cli.ErrorAsync("ec2", "describe-launch-templates", "--launch-template-names", "web"), StringComparison.Ordinal);
    }

    [AwsCliFact]
    public async Task A_profile_is_associated_replaced_and_taken_away_and_must_exist()
    {
        await using var aws = await TestAws.StartAsync();
        await aws.Cli.JsonAsync("iam", "create-instance-profile", "--instance-profile-name", "one");
        await aws.Cli.JsonAsync("iam", "create-instance-profile", "--instance-profile-name", "two");
        var id = (string)(await aws.Cli.JsonAsync("ec2", "run-instances", "--image-id", "ami-12345678"))["Instances"]![0]!["InstanceId"]!;
        Assert.Contains("Invalid IAM Instance Profile name", await aws.Cli.ErrorAsync("ec2", "associate-iam-instance-profile", "--instance-id", id, "--iam-instance-profile", "Name=none"), StringComparison.Ordinal);
        var first = await aws.Cli.JsonAsync("ec2", "associate-iam-instance-profile", "--instance-id", id, "--iam-instance-profile", "Name=one");
        Assert.Contains("IncorrectState", await aws.Cli.ErrorAsync("ec2", "associate-iam-instance-profile", "--instance-id", id, "--iam-instance-profile", "Name=two"), StringComparison.Ordinal);
        var second = await aws.Cli.JsonAsync("ec2", "replace-iam-instance-profile-association", "--iam-instance-profile", "Name=two",
            "--association-id", (string)first["IamInstanceProfileAssociation"]!["AssociationId"]!);
        var described = await aws.Cli.JsonAsync("ec2", "describe-iam-instance-profile-associations", "--filters", $"Name=instance-id,Values={id}");
        Assert.EndsWith("instance-profile/two", (string?)described["IamInstanceProfileAssociations"]![0]!["IamInstanceProfile"]!["Arn"], StringComparison.Ordinal);
        await aws.Cli.JsonAsync("ec2", "disassociate-iam-instance-profile", "--association-id", (string)second["IamInstanceProfileAssociation"]!["AssociationId"]!);
        Assert.Empty((await aws.Cli.JsonAsync("ec2", "describe-iam-instance-profile-associations"))["IamInstanceProfileAssociations"]!.AsArray());
    }
}
