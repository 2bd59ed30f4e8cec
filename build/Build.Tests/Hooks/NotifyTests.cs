using LocalAws;

namespace Build.Tests.Hooks;

/// <summary>scripts/notify.sh: it tells, or says why not, and never fails a deployment.</summary>
public class NotifyTests
{
    [AwsCliFact]
    public async Task The_webhook_of_the_parameter_is_told_and_without_one_the_deployment_goes_on()
    {
        using var folder = new TempFolder();
        await using var aws = await LocalAwsServer.StartAsync(new LocalAwsOptions { StateFolder = folder.File("state") });
        await using var webhook = await Webhook.StartAsync();
        await using var app = new DeployedApp();
        foreach (var (name, value) in new Dictionary<string, string>
        {
            ["APPLICATION_NAME"] = "demo-app",
            ["DEPLOYMENT_ID"] = "d-1",
            ["AWS_ENDPOINT_URL"] = aws.Endpoint.ToString(),
            ["AWS_REGION"] = "us-east-1",
            ["PATH"] = $"/usr/bin:{System.Environment.GetEnvironmentVariable("PATH")}",
            ["AWS_ACCESS_KEY_ID"] = aws.AccessKeyId,
            ["AWS_SECRET_ACCESS_KEY"] = aws.SecretAccessKey,
        })
            app.Environment[name] = value;
        Assert.Contains("Nobody was notified", (await app.RunAsync("notify")).Succeeded().Output, StringComparison.Ordinal);

        string[] put = ["ssm", "put-parameter", "--name", "/demo-app/webhook", "--type", "SecureString", "--value", webhook.Url];
        (await (new Command("/usr/bin/aws", [$"--endpoint-url={aws.Endpoint}", "--region=us-east-1", .. put]) with { Environment = app.Environment }).RunAsync()).Succeeded();
        var told = (await app.RunAsync("notify")).Succeeded().Output;
        Assert.StartsWith("Notified: demo-app: deployment d-1 serves on", told, StringComparison.Ordinal);
        Assert.Contains("\"text\":\"demo-app: deployment d-1 serves on", await webhook.NextAsync(), StringComparison.Ordinal);
    }
}
