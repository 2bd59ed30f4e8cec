using System.Text.Json.Nodes;
using Build.Pipelines.Alerting;
using Build.Provisioning;
using LocalAws.Tests.Testing;

namespace Build.Tests.Pipelines.Alerting;

/// <summary>From a pipeline that fails to a request that arrives and an e-mail that lies in the outbox.</summary>
public class AlertsTests
{
    private const string Path = "services/T0/B0/very-secret";

    [Fact]
    public async Task A_pipeline_that_fails_is_told_by_HTTP_and_by_e_mail_once_both_have_agreed()
    {
        await using var endpoint = await Listener.StartAsync();
        await using var aws = await Rehearsal.StartAsync(Settings(endpoint));
        await aws.ProvisionAsync(desired => [.. desired.All.Where(resource => resource.Kind != "Instances")]);
        var pending = (await aws.RunAsync("--target=Alerts")).Succeeded().Output;
        Assert.Contains("ops@example.com                      pending", pending, StringComparison.Ordinal);
        Assert.Contains("2 of 2 subscribers of alerts have not confirmed", (await aws.RunAsync("--target=Status", "--target=Health")).Output, StringComparison.Ordinal);
        Assert.Contains("aws sns confirm-subscription --topic-arn arn:aws:sns:us-east-1:123456789012:codepipeline-demo-alerts-webhooks", pending, StringComparison.Ordinal);

        var asked = JsonNode.Parse((await endpoint.NextAsync()).Body)!;
        Assert.Equal("SubscriptionConfirmation", (string?)asked["Type"]);
        await OpenAsync((string)asked["SubscribeURL"]!);
        var mail = await Outbox.FirstAsync(aws.Outbox, each => each.Text.Contains("/_sns/confirm?", StringComparison.Ordinal));
        await OpenAsync(mail.Text.Split('\n').First(line => line.StartsWith("http", StringComparison.Ordinal)));
        var execution = (await aws.Cloud.Session.CodePipeline.Value.StartPipelineExecutionAsync(new() { Name = aws.Cloud.Names.Pipeline })).PipelineExecutionId!;

        var told = await ActionAsync(endpoint, execution);
        Assert.Equal("FAILED", (string?)told["state"]);
        Assert.StartsWith("Pipeline codepipeline-demo-pipeline: action SourceAction of stage Source FAILED\n", (string?)told["text"], StringComparison.Ordinal);
        Assert.Contains($"./build.sh --target Diagnose --execution {execution}", (string?)told["text"], StringComparison.Ordinal);
        mail = await Outbox.FirstAsync(aws.Outbox, each => each.Text.Contains($"--target Diagnose --execution {execution}", StringComparison.Ordinal));
        Assert.Equal("ops@example.com", mail.To);

        var shown = (await aws.RunAsync("--target=Alerts", "--json")).Succeeded();
        Assert.DoesNotContain("very-secret", shown.Output + shown.Error + pending, StringComparison.Ordinal);
        var report = JsonNode.Parse(shown.Output)!;
        Assert.All(report["subscriptions"]!.AsArray(), subscription => Assert.Equal("confirmed", (string?)subscription!["state"]));
        Assert.Contains(report["mails"]!.AsArray(), each => ((string)each!["text"]!).Contains(execution, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Topics_rules_and_subscriptions_are_planned_repaired_and_removed_as_everything_else_is()
    {
        await using var endpoint = await Listener.StartAsync();
        await using var aws = await Rehearsal.StartAsync(Settings(endpoint));
        var first = await aws.ProvisionAsync(desired => desired.Alerts);
        Assert.Equal(8, first.Count(PlannedAction.Create)); // two topics, two subscriptions, four rules
        Assert.False((await aws.PlanAsync(desired => desired.Alerts)).HasChanges);

        var (sns, events) = (aws.Cloud.Session.Sns.Value, aws.Cloud.Session.Events.Value);
        await sns.SetTopicAttributesAsync(aws.Cloud.Names.TopicArn("codepipeline-demo-alerts"), "DisplayName", "somebody was here");
        await events.DisableRuleAsync(new() { Name = "codepipeline-demo-alert-action" });
        await events.RemoveTargetsAsync(new() { Rule = "codepipeline-demo-alert-stage", Ids = ["people"] });
        var drift = await aws.ProvisionAsync(desired => desired.Alerts);
        Assert.Equal(
            ["EventRule codepipeline-demo-alert-action: state", "EventRule codepipeline-demo-alert-stage: target people, targets", "Topic codepipeline-demo-alerts: display name"],
            drift.Changes.Where(change => change.Action == PlannedAction.Update)
                .Select(change => $"{change.Resource.Id}: {string.Join(", ", change.Changes.Select(each => each.Name).Order(StringComparer.Ordinal))}").Order(StringComparer.Ordinal));
        Assert.False((await aws.PlanAsync(desired => desired.Alerts)).HasChanges);

        Assert.Contains("8 removed", (await aws.RunAsync("--target=Destroy", "--yes")).Succeeded().Output, StringComparison.Ordinal);
        Assert.Contains("Nobody is told: set alerts.email", (await aws.RunAsync("--target=Alerts")).Succeeded().Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deployment_of_another_region_is_told_by_the_one_subscription()
    {
        await using var aws = await Rehearsal.StartAsync("""{ "regions": ["us-east-1", "eu-west-1"], "alerts": { "email": ["ops@example.com"] } }""");
        await aws.ProvisionAsync(desired => [.. desired.All.Where(resource => resource.Kind is not ("Instances" or "Pipeline"))]);
        Assert.False((await aws.PlanAsync(desired => desired.Alerts)).HasChanges);
        var mail = await Outbox.FirstAsync(aws.Outbox, each => each.Text.Contains("/_sns/confirm?", StringComparison.Ordinal));
        await OpenAsync(mail.Text.Split('\n').First(line => line.StartsWith("http", StringComparison.Ordinal)));

        var region = aws.Cloud.In("eu-west-1");
        await region.Session.S3.Value.PutObjectAsync(new() { BucketName = region.Names.Bucket, Key = "any.zip", ContentBody = "any" });
        var id = (await region.Session.CodeDeploy.Value.CreateDeploymentAsync(new()
        {
            ApplicationName = region.Names.DeploymentApplication, DeploymentGroupName = region.Names.DeploymentGroup,
            Revision = new() { RevisionType = "S3", S3Location = new() { Bucket = region.Names.Bucket, Key = "any.zip", BundleType = "zip" } },
        })).DeploymentId!;

        mail = await Outbox.FirstAsync(aws.Outbox, each => each.Text.Contains($"--target Diagnose --deployment {id}", StringComparison.Ordinal));
        Assert.Contains($"Deployment {id} to codepipeline-demo-app/codepipeline-demo-dg in eu-west-1: FAILURE", mail.Text, StringComparison.Ordinal);
        Assert.Contains("Hands deployments on to us-east-1, which tells of them (eu-west-1)", (await aws.RunAsync("--target=Alerts")).Succeeded().Output, StringComparison.Ordinal);
        Assert.Contains("no-instances", (await aws.RunAsync("--target=Diagnose", $"--deployment={id}")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Topics_with_a_key_of_ones_own_say_what_its_policy_needs_and_only_when_they_get_it()
    {
        await using var aws = await Rehearsal.StartAsync("""{ "alerts": { "email": ["ops@example.com"], "kmsKey": "alias/alerts" } }""");
        var made = (await aws.RunAsync("--target=Provision-Alerts")).Succeeded().Output;
        Assert.Contains(
            """{"Sid":"AlertRules","Effect":"Allow","Action":["kms:Decrypt","kms:GenerateDataKey"],"Resource":["*"],"Principal":{"Service":"events.amazonaws.com"}}""", made, StringComparison.Ordinal);
        Assert.DoesNotContain("AlertRules", (await aws.RunAsync("--target=Provision-Alerts")).Succeeded().Output, StringComparison.Ordinal);
        Assert.Contains("encrypted with alias/alerts", (await aws.RunAsync("--target=Alerts")).Succeeded().Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_webhook_that_is_a_secret_is_read_from_Secrets_Manager_and_shown_to_nobody()
    {
        await using var aws = await Rehearsal.StartAsync("""{"alerts":{"webhookSecrets":["chat/webhook"]}}""");
        var missing = await aws.RunAsync("--target=Provision-Alerts");
        Assert.Equal(2, missing.ExitCode);
        Assert.Contains("aws secretsmanager create-secret --name chat/webhook", missing.Error, StringComparison.Ordinal);

        await aws.Cloud.Session.Secrets.Value.CreateSecretAsync(new() { Name = "chat/webhook", SecretString = $"https://127.0.0.1:1/{Path}" });
        var made = (await aws.RunAsync("--target=Provision-Alerts", "--target=Alerts", "--verbosity=diagnostic")).Succeeded();
        Assert.Contains("webhook  127.0.0.1:1 #", made.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("very-secret", made.Output + made.Error, StringComparison.Ordinal);
        Assert.False((await aws.PlanAsync(desired => desired.Alerts)).HasChanges);
    }

    [Theory]
    [InlineData("--alerts-email=nobody", "'alerts.email' is \"nobody\"; allowed is a list, each an e-mail address")]
    [InlineData("--alerts-webhooks=very-secret", "'alerts.webhooks' is (not shown); allowed is a list, each an https URL")]
    [InlineData("--alerts-kmsKey=alias/aws/sns", "EventBridge may not use alias/aws/sns")]
    [InlineData("--alerts-kmsKey=1234", "'alerts.kmsKey' is \"1234\"; allowed is id, alias or ARN of a customer managed KMS key")]
    [InlineData("--alerts-actionStates=BROKEN", "allowed is a list, each one of STARTED, SUCCEEDED, FAILED, ABANDONED")]
    public async Task What_cannot_be_told_is_refused_before_anything_is_made(string argument, string answer)
    {
        await using var aws = await Rehearsal.StartAsync();
        var result = await aws.RunAsync("--target=Provision-Alerts", argument);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(answer, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("very-secret", result.Output + result.Error, StringComparison.Ordinal);
    }

    private static string Settings(Listener endpoint) => $$"""{ "alerts": { "email": ["ops@example.com"], "webhooks": ["{{endpoint.Url}}{{Path}}"] } }""";

    private static async Task<JsonNode> ActionAsync(Listener endpoint, string execution)
    {
        while (true)
        {
            var message = JsonNode.Parse((await endpoint.NextAsync()).Body)!;
            if ((string?)message["execution"] == execution && message["action"] is not null)
                return message;
        }
    }

    private static async Task OpenAsync(string link)
    {
        using var http = new HttpClient();
        (await http.GetAsync(new Uri(link))).EnsureSuccessStatusCode();
    }
}
