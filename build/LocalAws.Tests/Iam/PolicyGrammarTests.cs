using System.Text.Json.Nodes;
using LocalAws.Http;
using LocalAws.Http.InProcess;
using LocalAws.Kernel;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Iam;

/// <summary>What services that take policies say to those that can never hold.</summary>
public class PolicyGrammarTests(SharedAws served) : IClassFixture<SharedAws>
{
    [Theory]
    [InlineData("""{"Sid":"with-dash","Effect":"Allow","Action":"s3:GetObject","Resource":"*"}""", "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*")]
    [InlineData("""{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:foo:s3:::x"}""", "Partition \"foo\" is not valid for resource \"arn:foo:s3:::x\".")]
    [InlineData("""{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:*:::x"}""", "Resource vendor must be fully qualified and cannot contain regexes.")]
    [InlineData("""{"Effect":"Allow","Action":"iam:GetRole","Resource":"arn:aws:iam:us-east-1:123456789012:role/x"}""", "IAM resource arn:aws:iam:us-east-1:123456789012:role/x cannot contain region information.")]
    [InlineData("""{"Effect":"Allow","Action":"s3:GetObject","Resource":"bucket"}""", "Resource bucket must be in ARN format or \"*\".")]
    [InlineData("""{"Effect":"Allow","Effect":"Deny","Action":"*","Resource":"*"}""", "This policy contains invalid Json")]
    [InlineData("""{"Effect":"Allow","Action":"s3 :Get","Resource":"*"}""", "Vendor s3  is not valid")]
    [InlineData("""{"Effect":"Allow","Action":"s3:Get:Object","Resource":"*"}""", "Actions/Condition can contain only one colon.")]
    public async Task An_identitys_policy_is_refused(string statement, string message)
    {
        var error = await RefusedAsync("iam", "CreatePolicy", new() { ["PolicyName"] = "broken", ["PolicyDocument"] = Document(statement) });
        Assert.Equal(("MalformedPolicyDocument", message), (error.Code, error.Message));
    }

    [Theory]
    [InlineData("""{"Sid":"","Effect":"Allow","Action":"*","Resource":"*"}""")]
    [InlineData("""{"Sid":"One1","Effect":"Allow","Action":["s3:Get*","app-mesh:List?"],"Resource":["arn:aws:s3:::x","arn:aws-cn:s3:::x","arn:*:s3:::x","arn:aws:logs:*","arn:aws:iam::*:role/${aws:username}"]}""")]
    public async Task An_identitys_policy_is_taken(string statement) =>
        await CallAsync("iam", "CreatePolicy", new() { ["PolicyName"] = "taken" + Ids.Upper(8), ["PolicyDocument"] = Document(statement) });

    [Theory]
    [InlineData("""{"Service":"codebuild"}""", "\"SERVICE\":\"codebuild\"")]
    [InlineData("""{"Service":"https://codebuild.amazonaws.com"}""", "\"SERVICE\":\"https://codebuild.amazonaws.com\"")]
    [InlineData("""{"AWS":"arn:aws:iam::12345:root"}""", "\"AWS\":\"arn:aws:iam::12345:root\"")]
    [InlineData("""{"AWS":["123456789012","arn:aws:iam::123456789012:role/*"]}""", "\"AWS\":\"arn:aws:iam::123456789012:role/*\"")]
    [InlineData("""{"AWS":"arn:foo:iam::123456789012:root"}""", "\"AWS\":\"arn:foo:iam::123456789012:root\"")]
    public async Task A_trust_policy_of_nobody_is_refused(string principal, string who)
    {
        var error = await RefusedAsync("iam", "CreateRole", Role("Broken", principal));
        Assert.Equal(("MalformedPolicyDocument", "Invalid principal in policy: " + who), (error.Code, error.Message));
    }

    [Theory]
    [InlineData("""{"Service":["codebuild.amazonaws.com","states.eu-west-1.amazonaws.com","ec2.amazonaws.com.cn","brand-new.amazonaws.com"]}""")]
    [InlineData("""{"AWS":["210987654321","arn:aws:iam::210987654321:user/a/b","arn:aws-cn:iam::210987654321:root","AROAEXAMPLEEXAMPLE000"]}""")]
    public async Task A_trust_policy_of_somebody_is_taken(string principal) => await CallAsync("iam", "CreateRole", Role("Taken" + Ids.Upper(8), principal));

    [Fact]
    public async Task A_trust_policy_does_not_trust_another_role_of_the_same_name()
    {
        await CallAsync("iam", "CreateRole", Role("Trusted", """{"Service":"ec2.amazonaws.com"}"""));
        await CallAsync("iam", "CreateRole", Role("Trusting", """{"AWS":["arn:aws:iam::123456789012:role/Trusted","123456789012"]}"""));
        Assert.Equal(["arn:aws:iam::123456789012:role/Trusted", "arn:aws:iam::123456789012:root"], await TrustedAsync());
        await CallAsync("iam", "UpdateAssumeRolePolicy", new() { ["RoleName"] = "Trusting", ["PolicyDocument"] = (string)Role("", """{"AWS":"arn:aws:iam::123456789012:role/Trusted"}""")["AssumeRolePolicyDocument"]! });
        var session = "arn:aws:sts::123456789012:assumed-role/Trusted/one";
        await AssumeAsync(session);

        await CallAsync("iam", "DeleteRole", new() { ["RoleName"] = "Trusted" });
        Assert.Matches("^AROA[A-Z0-9]{17}$", Assert.Single(await TrustedAsync()));
        await CallAsync("iam", "CreateRole", Role("Trusted", """{"Service":"ec2.amazonaws.com"}"""));
        Assert.Equal("AccessDenied", (await Assert.ThrowsAsync<AwsException>(() => AssumeAsync(session))).Code);
        await CallAsync("iam", "UpdateRole", new() { ["RoleName"] = "Trusting", ["Description"] = "still another's" });
        Assert.StartsWith("AROA", Assert.Single(await TrustedAsync()), StringComparison.Ordinal);

        async Task<IEnumerable<string>> TrustedAsync()
        {
            var document = Uri.UnescapeDataString((string)(await CallAsync("iam", "GetRole", new() { ["RoleName"] = "Trusting" }))["Role"]!["AssumeRolePolicyDocument"]!);
            var names = JsonNode.Parse(document)!["Statement"]![0]!["Principal"]!["AWS"]!;
            return names is JsonArray several ? several.Select(each => (string)each!) : [(string)names!];
        }

        Task AssumeAsync(string caller) => served.Aws.Get<ServiceCalls>().CallAsync(
            "sts", "AssumeRole", new() { ["RoleArn"] = "arn:aws:iam::123456789012:role/Trusting", ["RoleSessionName"] = "two" }, CallContext.ForService(new Scope("123456789012", "us-east-1"), caller, TimeProvider.System));
    }

    [Theory]
    [InlineData("sns:Publish", "TOPIC", """{"AWS":"arn:aws:iam::123456789012:role/ghost"}""", "Policy Error: PrincipalNotFound")]
    [InlineData("sqs:SendMessage", "TOPIC", """{"Service":"events.amazonaws.com"}""", "Policy statement action out of service scope!")]
    [InlineData("sns:*", "TOPIC", """{"Service":"events.amazonaws.com"}""", "Policy statement action out of service scope!")]
    [InlineData("sns:Publish", "arn:aws:sns:us-east-1:123456789012:another", """{"Service":"events.amazonaws.com"}""", "Policy statement must apply to the topic")]
    public async Task A_topics_policy_is_refused(string action, string resource, string principal, string message)
    {
        var topic = (string)(await CallAsync("sns", "CreateTopic", new() { ["Name"] = "policed" }))["TopicArn"]!;
        JsonObject Put(string what, string where, string who) => new()
        {
            ["TopicArn"] = topic, ["AttributeName"] = "Policy",
            ["AttributeValue"] = Document($$"""{"Sid":"with space-","Effect":"Allow","Principal":{{who}},"Action":"{{what}}","Resource":"{{where}}"}""").Replace("TOPIC", topic, StringComparison.Ordinal),
        };
        var error = await RefusedAsync("sns", "SetTopicAttributes", Put(action, resource, principal));
        Assert.StartsWith("Invalid parameter: " + message, error.Message, StringComparison.Ordinal);
        await CallAsync("sns", "SetTopicAttributes", Put("SNS:publish", "*", "\"*\""));
        await RefusedAsync("sns", "AddPermission", new() { ["TopicArn"] = topic, ["Label"] = "one", ["AWSAccountId"] = new JsonArray("210987654321"), ["ActionName"] = new JsonArray("Nothing") });
        await CallAsync("sns", "AddPermission", new() { ["TopicArn"] = topic, ["Label"] = Ids.Upper(8), ["AWSAccountId"] = new JsonArray("210987654321"), ["ActionName"] = new JsonArray("Publish") });
    }

    [Theory]
    [InlineData("secretsmanager:GetSecretValue", """{"AWS":"arn:aws:iam::123456789012:user/ghost"}""", "This resource policy contains an unsupported principal.")]
    [InlineData("s3:GetObject", "\"*\"", "This resource policy contains an unsupported action: s3:GetObject.")]
    public async Task A_secrets_policy_is_refused(string action, string principal, string message)
    {
        if ((await CallAsync("secretsmanager", "ListSecrets", []))["SecretList"]!.AsArray().Count == 0)
            await CallAsync("secretsmanager", "CreateSecret", new() { ["Name"] = "policed" });
        JsonObject Put(string what, string who) => new() { ["SecretId"] = "policed", ["ResourcePolicy"] = Document($$"""{"Effect":"Allow","Principal":{{who}},"Action":"{{what}}","Resource":"*"}""") };
        var error = await RefusedAsync("secretsmanager", "PutResourcePolicy", Put(action, principal));
        Assert.Equal(("MalformedPolicyDocumentException", message), (error.Code, error.Message));
        await CallAsync("secretsmanager", "PutResourcePolicy", Put("secretsmanager:Get*", """{"AWS":"210987654321"}"""));
    }

    private static JsonObject Role(string name, string principal) => new()
    {
        ["RoleName"] = name, ["AssumeRolePolicyDocument"] = Document($$"""{"Effect":"Allow","Principal":{{principal}},"Action":"sts:AssumeRole"}"""),
    };

    private static string Document(string statement) => $$"""{"Version":"2012-10-17","Statement":[{{statement}}]}""";

    private Task<AwsException> RefusedAsync(string service, string operation, JsonObject request) => Assert.ThrowsAsync<AwsException>(() => CallAsync(service, operation, request));

    private Task<JsonObject> CallAsync(string service, string operation, JsonObject request) => served.Aws.Get<ServiceCalls>().CallAsync(
        service, operation, request, CallContext.ForService(new Scope("123456789012", "us-east-1"), "arn:aws:iam::123456789012:root", TimeProvider.System));
}
