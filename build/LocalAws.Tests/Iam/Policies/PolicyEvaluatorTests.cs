using LocalAws.Iam.Policies;

namespace LocalAws.Tests.Iam.Policies;

public class PolicyEvaluatorTests
{
    [Theory]
    [InlineData("s3:GetObject", "arn:aws:s3:::bucket/a/b", PolicyVerdict.Allowed)]
    [InlineData("S3:getobject", "arn:aws:s3:::bucket/a/b", PolicyVerdict.Allowed)]
    [InlineData("s3:GetObject", "arn:aws:s3:::other/a", PolicyVerdict.ImplicitDeny)]
    [InlineData("s3:PutObject", "arn:aws:s3:::bucket/a", PolicyVerdict.ImplicitDeny)]
    [InlineData("s3:GetObject", "arn:aws:s3:::bucket/secret/a", PolicyVerdict.ExplicitDeny)]
    public void A_deny_wins_then_an_allow_then_nothing(string action, string resource, PolicyVerdict verdict) => Assert.Equal(verdict, Decide(
        """{"Effect":"Allow","Action":"s3:Get*","Resource":"arn:aws:s3:::bucket/*"},{"Effect":"Deny","Action":"*","Resource":"arn:aws:s3:::bucket/secret/*"}""", action, resource));

    [Fact]
    public void Not_elements_mean_everything_else()
    {
        const string statement = """{"Effect":"Allow","NotAction":"iam:*","NotResource":"arn:aws:s3:::locked/*"}""";
        Assert.Equal(PolicyVerdict.Allowed, Decide(statement, "s3:GetObject", "arn:aws:s3:::open/a"));
        Assert.Equal(PolicyVerdict.ImplicitDeny, Decide(statement, "iam:GetRole", "arn:aws:s3:::open/a"));
        Assert.Equal(PolicyVerdict.ImplicitDeny, Decide(statement, "s3:GetObject", "arn:aws:s3:::locked/a"));
    }

    [Theory]
    [InlineData("""{"StringEquals":{"aws:SourceAccount":"123456789012"}}""", true)]
    [InlineData("""{"StringEquals":{"aws:sourceaccount":["1","123456789012"]}}""", true)]
    [InlineData("""{"StringNotEquals":{"aws:SourceAccount":"123456789012"}}""", false)]
    [InlineData("""{"StringNotEquals":{"aws:Absent":"x"}}""", true)]
    [InlineData("""{"StringEquals":{"aws:Absent":"x"}}""", false)]
    [InlineData("""{"StringEqualsIfExists":{"aws:Absent":"x"}}""", true)]
    [InlineData("""{"Null":{"aws:Absent":"true"}}""", true)]
    [InlineData("""{"Null":{"aws:SourceAccount":"true"}}""", false)]
    [InlineData("""{"Bool":{"aws:SecureTransport":false}}""", true)]
    [InlineData("""{"ArnLike":{"aws:SourceArn":"arn:aws:codedeploy:*:123456789012:deploymentgroup:app/*"}}""", true)]
    [InlineData("""{"ArnLike":{"aws:SourceArn":"arn:aws:codedeploy:*"}}""", false)]
    [InlineData("""{"NumericLessThan":{"s3:max-keys":"10"}}""", true)]
    [InlineData("""{"DateGreaterThan":{"aws:CurrentTime":"2026-01-01T00:00:00Z"}}""", true)]
    [InlineData("""{"IpAddress":{"aws:SourceIp":"127.0.0.0/8"}}""", true)]
    [InlineData("""{"NotIpAddress":{"aws:SourceIp":"127.0.0.1"}}""", false)]
    [InlineData("""{"ForAnyValue:StringEquals":{"aws:TagKeys":["b"]}}""", true)]
    [InlineData("""{"ForAllValues:StringEquals":{"aws:TagKeys":["b"]}}""", false)]
    [InlineData("""{"ForAllValues:StringEquals":{"aws:Absent":["b"]}}""", true)]
    [InlineData("""{"StringLike":{"aws:SourceArn":"*:${aws:SourceAccount}:*"}}""", true)]
    public void Conditions_compare_as_their_names_say(string condition, bool holds)
    {
        var context = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase)
        {
            ["aws:SourceAccount"] = ["123456789012"],
            ["aws:SourceArn"] = ["arn:aws:codedeploy:eu-west-1:123456789012:deploymentgroup:app/production"],
            ["aws:SecureTransport"] = ["false"],
            ["s3:max-keys"] = ["9"],
            ["aws:CurrentTime"] = ["2026-11-24T10:00:00Z"],
            ["aws:SourceIp"] = ["127.0.0.1"],
            ["aws:TagKeys"] = ["a", "b"],
        };
        var verdict = Decide($$"""{"Effect":"Allow","Action":"*","Resource":"*","Condition":{{condition}}}""", "s3:ListBucket", "*", context);
        Assert.Equal(holds ? PolicyVerdict.Allowed : PolicyVerdict.ImplicitDeny, verdict);
    }

    [Theory]
    [InlineData("""{"AWS":"123456789012"}""", "arn:aws:iam::123456789012:user/ann", true)]
    [InlineData("""{"AWS":"arn:aws:iam::123456789012:root"}""", "arn:aws:sts::123456789012:assumed-role/Build/1", true)]
    [InlineData("""{"AWS":"arn:aws:iam::123456789012:role/path/Build"}""", "arn:aws:sts::123456789012:assumed-role/Build/1", true)]
    [InlineData("""{"AWS":"arn:aws:iam::123456789012:role/Other"}""", "arn:aws:sts::123456789012:assumed-role/Build/1", false)]
    [InlineData("""{"Service":["ec2.amazonaws.com","codebuild.amazonaws.com"]}""", "codebuild.amazonaws.com", true)]
    [InlineData("\"*\"", "anyone", true)]
    public void Principals_are_accounts_identities_sessions_and_services(string principal, string caller, bool matches)
    {
        var policy = PolicyReader.Read($$$"""{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{{{principal}}},"Action":"sts:AssumeRole"}}""", PolicyKind.Trust);
        Assert.Equal(matches, PolicyEvaluator.Evaluate([policy], new PolicyRequest("sts:AssumeRole", "*") { Principal = caller }).IsAllowed);
    }

    [Theory]
    [InlineData("{", "invalid Json")]
    [InlineData("""{"Version":"2020-01-01","Statement":[]}""", "valid version")]
    [InlineData("""{"Statement":[{"Effect":"Maybe","Action":"*","Resource":"*"}]}""", "Invalid effect")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Action":"everything","Resource":"*"}]}""", "vendor")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Action":"s3:*"}]}""", "must contain resources")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"bucket"}]}""", "ARN format")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"StringSame":{"a":"b"}}}]}""", "Invalid Condition type : StringSame")]
    [InlineData("""{"Statement":[{"Sid":"a","Effect":"Allow","Action":"*","Resource":"*"},{"Sid":"a","Effect":"Allow","Action":"*","Resource":"*"}]}""", "must be unique")]
    public void What_is_no_policy_is_refused_with_the_reason(string json, string reason) =>
        Assert.Contains(reason, Assert.Throws<PolicySyntaxException>(() => PolicyReader.ReadNew(json, PolicyKind.Identity)).Message, StringComparison.Ordinal);

    private static PolicyVerdict Decide(string statements, string action, string resource, IReadOnlyDictionary<string, IReadOnlyList<string>>? context = null) => PolicyEvaluator.Evaluate(
        [PolicyReader.Read($$"""{"Version":"2012-10-17","Statement":[{{statements}}]}""", PolicyKind.Identity)],
        new PolicyRequest(action, resource) { Context = context ?? PolicyRequest.NoContext }).Verdict;
}
