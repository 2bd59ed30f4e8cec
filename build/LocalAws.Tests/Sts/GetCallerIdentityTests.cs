using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Sts;

public class GetCallerIdentityTests
{
    [AwsCliFact]
    public async Task The_cli_learns_who_it_is()
    {
        await using var aws = await TestAws.StartAsync();
        var identity = await aws.Cli.JsonAsync("sts", "get-caller-identity");
        Assert.Equal("arn:aws:iam::123456789012:root", (string?)identity["Arn"]);
        Assert.Equal("123456789012", (string?)identity["Account"]);
    }

    [AwsCliFact]
    public async Task A_wrong_secret_is_refused_with_the_services_own_code()
    {
        await using var aws = await TestAws.StartAsync();
        await using var other = await TestAws.StartAsync(options => options with { AccessKeyId = aws.Server.AccessKeyId });
        var stranger = new AwsCli(other.Server);
        var error = await stranger.ErrorAsync("sts", "get-caller-identity", "--endpoint-url", aws.Endpoint.ToString());
        Assert.Contains("SignatureDoesNotMatch", error, StringComparison.Ordinal);
    }

    [AwsCliFact]
    public async Task A_value_out_of_range_is_refused_in_AWSs_words()
    {
        await using var aws = await TestAws.StartAsync();
        var error = await aws.Cli.ErrorAsync("sts", "get-session-token", "--duration-seconds", "900000", "--no-paginate");
        Assert.Contains("1 validation error detected: Value '900000' at 'durationSeconds' failed to satisfy constraint: Member must have value less than or equal to 129600", error, StringComparison.OrdinalIgnoreCase);
    }

    [AwsCliFact]
    public async Task Services_and_operations_that_are_missing_are_refused_by_name()
    {
        await using var aws = await TestAws.StartAsync();
        Assert.Contains("LocalAws does not implement sts:GetFederationToken", await aws.Cli.ErrorAsync("sts", "get-federation-token", "--name", "abc"), StringComparison.Ordinal);
        Assert.Contains("LocalAws has no service", await aws.Cli.ErrorAsync("kinesis", "list-streams"), StringComparison.Ordinal);
    }
}
