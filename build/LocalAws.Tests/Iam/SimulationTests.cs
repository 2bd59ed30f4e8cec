using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Iam;

public class SimulationTests
{
    [AwsCliFact]
    public async Task A_roles_policies_and_its_boundary_are_evaluated_for_real()
    {
        await using var aws = await TestAws.StartAsync();
        const string trust = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"codebuild.amazonaws.com"},"Action":"sts:AssumeRole"}]}""";
        const string policy = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::artifacts/*"},{"Effect":"Deny","Action":"s3:Delete*","Resource":"*"}]}""";
        var arn = (string)(await aws.Cli.JsonAsync("iam", "create-role", "--role-name", "Build", "--assume-role-policy-document", trust))["Role"]!["Arn"]!;
        await aws.Cli.JsonAsync("iam", "put-role-policy", "--role-name", "Build", "--policy-name", "artifacts", "--policy-document", policy);
        async Task<string[]> DecideAsync() => [.. (await aws.Cli.JsonAsync(
            "iam", "simulate-principal-policy", "--policy-source-arn", arn, "--action-names", "s3:DeleteObject", "s3:GetObject", "sns:Publish", "--resource-arns", "arn:aws:s3:::artifacts/key"))["EvaluationResults"]!
            .AsArray().Select(result => (string)result!["EvalDecision"]!)];
        Assert.Equal(["explicitDeny", "allowed", "implicitDeny"], await DecideAsync());
        await aws.Cli.JsonAsync("iam", "put-role-permissions-boundary", "--role-name", "Build", "--permissions-boundary", "arn:aws:iam::aws:policy/AmazonSNSFullAccess");
        Assert.Equal(["explicitDeny", "implicitDeny", "implicitDeny"], await DecideAsync());
    }
}
