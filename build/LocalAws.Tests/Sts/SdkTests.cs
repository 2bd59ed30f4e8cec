using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
using LocalAws.Iam;
using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Sts;

/// <summary>Through the real AWSSDK.SecurityToken.</summary>
public class SdkTests(SharedAws served) : IClassFixture<SharedAws>
{
    private const string Account = "123456789012";

    [Fact]
    public async Task The_caller_is_told_who_it_is()
    {
        var identity = await served.Aws.Sts().GetCallerIdentityAsync(new());
        Assert.Equal((Account, $"arn:aws:iam::{Account}:root", Account), (identity.Account, identity.Arn, identity.UserId));
        Assert.NotEmpty(identity.ResponseMetadata.RequestId);
    }

    [Fact]
    public async Task A_roles_credentials_sign_and_are_the_roles()
    {
        var arn = await RoleAsync("Assumed", $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"{{Account}}"},"Action":"sts:AssumeRole"}]}""");
        var assumed = await served.Aws.Sts().AssumeRoleAsync(new() { RoleArn = arn, RoleSessionName = "deploy", DurationSeconds = 900 });
        Assert.Equal($"arn:aws:sts::{Account}:assumed-role/Assumed/deploy", assumed.AssumedRoleUser.Arn);
        Assert.EndsWith(":deploy", assumed.AssumedRoleUser.AssumedRoleId, StringComparison.Ordinal);
        Assert.InRange(assumed.Credentials.Expiration!.Value.ToUniversalTime(), DateTime.UtcNow.AddMinutes(14), DateTime.UtcNow.AddMinutes(16));
        var session = new SessionAWSCredentials(assumed.Credentials.AccessKeyId, assumed.Credentials.SecretAccessKey, assumed.Credentials.SessionToken);
        var identity = await served.Aws.Sts(session).GetCallerIdentityAsync(new());
        Assert.Equal((assumed.AssumedRoleUser.Arn, assumed.AssumedRoleUser.AssumedRoleId), (identity.Arn, identity.UserId));
        var stolen = new SessionAWSCredentials(assumed.Credentials.AccessKeyId, assumed.Credentials.SecretAccessKey, "another");
        var refused = await Assert.ThrowsAsync<AmazonSecurityTokenServiceException>(() => served.Aws.Sts(stolen).GetCallerIdentityAsync(new()));
        Assert.Equal("InvalidClientTokenId", refused.ErrorCode);
    }

    [Fact]
    public async Task Whom_a_role_does_not_trust_is_refused()
    {
        var arn = await RoleAsync("ForBuilds", """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"codebuild.amazonaws.com"},"Action":"sts:AssumeRole"}]}""");
        var refused = await Assert.ThrowsAsync<AmazonSecurityTokenServiceException>(() => served.Aws.Sts().AssumeRoleAsync(new() { RoleArn = arn, RoleSessionName = "deploy" }));
        Assert.Equal(("AccessDenied", System.Net.HttpStatusCode.Forbidden), (refused.ErrorCode, refused.StatusCode));
        Assert.Contains("sts:AssumeRole", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_gets_an_hour_of_another_role_and_no_session_of_its_own()
    {
        var trust = $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"{{Account}}"},"Action":"sts:AssumeRole"}]}""";
        var arn = await RoleAsync("Chained", trust, longest: 7200);
        var first = (await served.Aws.Sts().AssumeRoleAsync(new() { RoleArn = arn, RoleSessionName = "one", DurationSeconds = 7200 })).Credentials;
        Assert.True(first.Expiration!.Value.ToUniversalTime() > DateTime.UtcNow.AddMinutes(110));
        var chained = await Assert.ThrowsAnyAsync<AmazonSecurityTokenServiceException>(() => served.Aws.Sts(first).AssumeRoleAsync(new() { RoleArn = arn, RoleSessionName = "two", DurationSeconds = 3601 }));
        Assert.Equal(("ValidationError", "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining."), (chained.ErrorCode, chained.Message));
        await served.Aws.Sts(first).AssumeRoleAsync(new() { RoleArn = arn, RoleSessionName = "two", DurationSeconds = 3600 });
        foreach (var session in (AWSCredentials[])[first, (await served.Aws.Sts().GetSessionTokenAsync()).Credentials])
        {
            var refused = await Assert.ThrowsAnyAsync<AmazonSecurityTokenServiceException>(() => served.Aws.Sts(session).GetSessionTokenAsync());
            Assert.Equal(("AccessDenied", "Cannot call GetSessionToken with session credentials"), (refused.ErrorCode, refused.Message));
        }
    }

    [Theory]
    [InlineData(900, 15)]
    [InlineData(null, 60)]
    [InlineData(43_200, 60)]
    public async Task The_accounts_owner_gets_an_hour_at_most(int? seconds, int minutes)
    {
        var request = new GetSessionTokenRequest { DurationSeconds = seconds };
        Assert.InRange((await served.Aws.Sts().GetSessionTokenAsync(request)).Credentials.Expiration!.Value.ToUniversalTime(), DateTime.UtcNow.AddMinutes(minutes - 1), DateTime.UtcNow.AddMinutes(minutes + 1));
    }

    [Fact]
    public async Task Sessions_of_the_account_and_keys_are_answered()
    {
        var session = await served.Aws.Sts().GetSessionTokenAsync(new GetSessionTokenRequest { DurationSeconds = 3600 });
        Assert.Equal(Account, (await served.Aws.Sts(session.Credentials).GetCallerIdentityAsync(new())).Account);
        Assert.Equal(Account, (await served.Aws.Sts().GetAccessKeyInfoAsync(new() { AccessKeyId = served.Aws.Server.AccessKeyId })).Account);
    }

    private async Task<string> RoleAsync(string name, string trust, int? longest = null)
    {
        var call = CallContext.ForService(Scope.Global(Account), $"arn:aws:iam::{Account}:root", TimeProvider.System);
        return (await served.Aws.Get<CreateRole>().InvokeAsync(new CreateRoleRequest(name, trust, null, null, longest, null, null), call)).Role.Arn!;
    }
}
