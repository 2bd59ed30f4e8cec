using LocalAws.Iam;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Iam;

public class RoleTests
{
    private const string Trust = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"codepipeline.amazonaws.com"},"Action":"sts:AssumeRole"}]}""";
    private const string Policy = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::bucket/*"}]}""";

    [AwsCliFact]
    public async Task A_role_reads_back_as_it_was_made_with_its_defaults()
    {
        await using var aws = await TestAws.StartAsync();
        await aws.Cli.JsonAsync("iam", "create-role", "--role-name", "Deployer", "--path", "/service-role/", "--assume-role-policy-document", Trust, "--tags", "Key=team,Value=web");
        var role = (await aws.Cli.JsonAsync("iam", "get-role", "--role-name", "deployer"))["Role"]!;
        Assert.Equal("arn:aws:iam::123456789012:role/service-role/Deployer", (string?)role["Arn"]);
        Assert.StartsWith("AROA", (string?)role["RoleId"], StringComparison.Ordinal);
        Assert.Equal(3600, (int?)role["MaxSessionDuration"]);
        Assert.Equal("codepipeline.amazonaws.com", (string?)role["AssumeRolePolicyDocument"]!["Statement"]![0]!["Principal"]!["Service"]);
        Assert.Equal("web", (string?)role["Tags"]![0]!["Value"]);
        Assert.Contains("EntityAlreadyExists", await aws.Cli.ErrorAsync("iam", "create-role", "--role-name", "DEPLOYER", "--assume-role-policy-document", Trust), StringComparison.Ordinal);
    }

    [AwsCliFact]
    public async Task A_role_is_deleted_only_when_nothing_hangs_on_it()
    {
        await using var aws = await TestAws.StartAsync();
        await aws.Cli.JsonAsync("iam", "create-role", "--role-name", "Instance", "--assume-role-policy-document", Trust);
        await aws.Cli.JsonAsync("iam", "attach-role-policy", "--role-name", "Instance", "--policy-arn", "arn:aws:iam::aws:policy/service-role/AWSCodeDeployRole");
        await aws.Cli.JsonAsync("iam", "put-role-policy", "--role-name", "Instance", "--policy-name", "read", "--policy-document", Policy);
        await aws.Cli.JsonAsync("iam", "create-instance-profile", "--instance-profile-name", "Web");
        await aws.Cli.JsonAsync("iam", "add-role-to-instance-profile", "--instance-profile-name", "Web", "--role-name", "Instance");
        Assert.Contains("remove roles from instance profile", await aws.Cli.ErrorAsync("iam", "delete-role", "--role-name", "Instance"), StringComparison.Ordinal);
        await aws.Cli.JsonAsync("iam", "remove-role-from-instance-profile", "--instance-profile-name", "Web", "--role-name", "Instance");
        Assert.Contains("detach all policies", await aws.Cli.ErrorAsync("iam", "delete-role", "--role-name", "Instance"), StringComparison.Ordinal);
        await aws.Cli.JsonAsync("iam", "detach-role-policy", "--role-name", "Instance", "--policy-arn", "arn:aws:iam::aws:policy/service-role/AWSCodeDeployRole");
        Assert.Contains("delete policies", await aws.Cli.ErrorAsync("iam", "delete-role", "--role-name", "Instance"), StringComparison.Ordinal);
        await aws.Cli.JsonAsync("iam", "delete-role-policy", "--role-name", "Instance", "--policy-name", "read");
        await aws.Cli.JsonAsync("iam", "delete-role", "--role-name", "Instance");
        Assert.Contains("The role with name Instance cannot be found.", await aws.Cli.ErrorAsync("iam", "get-role", "--role-name", "Instance"), StringComparison.Ordinal);
    }

    [AwsCliFact]
    public async Task A_trust_policy_that_is_none_is_refused()
    {
        await using var aws = await TestAws.StartAsync();
        var error = await aws.Cli.ErrorAsync("iam", "create-role", "--role-name", "Broken", "--assume-role-policy-document", Policy);
        Assert.Contains("(MalformedPolicyDocument)", error, StringComparison.Ordinal);
        Assert.Contains("Missing required field Principal", error, StringComparison.Ordinal);
    }

    [AwsCliFact]
    public async Task Listings_go_on_where_a_page_ended()
    {
        await using var aws = await TestAws.StartAsync();
        foreach (var name in new[] { "c", "A", "b" })
            await aws.Cli.JsonAsync("iam", "create-role", "--role-name", name, "--assume-role-policy-document", Trust);
        var all = await aws.Cli.JsonAsync("iam", "list-roles", "--page-size", "1");
        Assert.Equal(["A", "b", "c"], all["Roles"]!.AsArray().Select(role => (string?)role!["RoleName"]));
    }

    [AwsCliFact]
    public async Task Services_learn_whether_they_may_assume_a_role()
    {
        await using var aws = await TestAws.StartAsync();
        var arn = (string)(await aws.Cli.JsonAsync("iam", "create-role", "--role-name", "Pipeline", "--assume-role-policy-document", Trust))["Role"]!["Arn"]!;
        var resolver = aws.Get<RoleResolver>();
        Assert.Equal(RoleResolution.Assumable, resolver.Resolve(arn, "codepipeline.amazonaws.com"));
        Assert.Equal(RoleResolution.NotTrusted, resolver.Resolve(arn, "codebuild.amazonaws.com"));
        Assert.Equal(RoleResolution.NotFound, resolver.Resolve(arn + "2", "codepipeline.amazonaws.com"));
    }
}
