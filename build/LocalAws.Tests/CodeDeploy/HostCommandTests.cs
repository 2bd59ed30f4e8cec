using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Text.Json.Nodes;
using LocalAws.CodeDeploy;

namespace LocalAws.Tests.CodeDeploy;

/// <summary>An agent that speaks the official one's protocol, on an on-premises instance.</summary>
public class HostCommandTests
{
    private const string Identity = "arn:aws:iam::123456789012:user/host";

    [Fact]
    public async Task An_on_premises_agent_polls_gets_a_signed_specification_and_reports_each_event()
    {
        await using var aws = await StartAsync();
        var id = await aws.CreateAsync(await aws.UploadHookAsync("app.zip", "true"));
        var events = new List<string>();
        while (events.Count < 7)
        {
            var (command, specification) = await NextAsync(aws);
            Assert.Equal((id, "app", "group", "revisions"), ((string?)specification["DeploymentId"], (string?)specification["ApplicationName"],
                (string?)specification["DeploymentGroupName"], (string?)specification["Revision"]!["S3Revision"]!["Bucket"]));
            events.Add(command.CommandName);
            await CompleteAsync(aws, command, "Succeeded", """{"error_code":0,"script_name":"","message":"Succeeded","log":""}""");
        }
        Assert.Equal("Succeeded", (await aws.EndAsync(id)).Status);
        Assert.Equal(["ApplicationStop", "DownloadBundle", "BeforeInstall", "Install", "AfterInstall", "ApplicationStart", "ValidateService"], events);
    }

    [Fact]
    public async Task The_first_report_of_a_failure_counts()
    {
        await using var aws = await StartAsync();
        var id = await aws.CreateAsync(await aws.UploadHookAsync("app.zip", "true"));
        var (command, _) = await NextAsync(aws);
        await CompleteAsync(aws, command, "Failed", """{"error_code":4,"script_name":"stop.sh","message":"exit 1","log":"last words"}""");
        await CompleteAsync(aws, command, "Failed", """{"error_code":5,"script_name":"","message":"again","log":""}""");
        await aws.EndAsync(id);
        Assert.Equal(new Diagnostics("ScriptFailed", "stop.sh", "exit 1", "last words"), aws.Target(id, "host").LifecycleEvents![0].Diagnostics);
    }

    [Fact]
    public async Task A_command_is_handed_out_once_and_only_to_its_host()
    {
        await using var aws = await StartAsync();
        await aws.CreateAsync(await aws.UploadHookAsync("app.zip", "true"));
        var (command, _) = await NextAsync(aws);
        var board = aws.Aws.Get<LocalAws.CodeDeploy.Execution.HostCommandBoard>();
        Assert.Null(board.Find("arn:aws:iam::123456789012:user/other", command.DeploymentExecutionId));
        using var impatient = new CancellationTokenSource();
        var again = board.PollAsync(Identity, impatient.Token);
        await impatient.CancelAsync();
        Assert.Null(await again);
    }

    private static async Task<DeployHarness> StartAsync()
    {
        var aws = await DeployHarness.StartAsync();
        await aws.Aws.Get<RegisterOnPremisesInstance>().InvokeAsync(new RegisterOnPremisesInstanceInput("host", null, Identity), aws.Call());
        await aws.Aws.Get<AddTagsToOnPremisesInstances>().InvokeAsync(new AddTagsToOnPremisesInstancesInput([new Tag("Fleet", "a")], ["host"]), aws.Call());
        await aws.CreateGroupAsync(group => group with { Ec2TagFilters = null, OnPremisesInstanceTagFilters = [new TagFilter("Fleet", "a", "KEY_AND_VALUE")] });
        return aws;
    }

    private static async Task<(HostCommandOffer Command, JsonNode Specification)> NextAsync(DeployHarness aws)
    {
        HostCommandOffer? command = null;
        while (command is null)
            command = (await aws.Aws.Get<PollHostCommand>().InvokeAsync(new PollHostCommandInput(Identity), aws.Call())).HostCommand;
        var answer = await aws.Aws.Get<GetDeploymentSpecification>().InvokeAsync(new GetDeploymentSpecificationInput(command.DeploymentExecutionId, Identity), aws.Call());
        var pem = answer.DeploymentSpecification.GenericEnvelope.Payload!;
        var fields = PemEncoding.Find(pem);
        Assert.Equal("PKCS7", pem[fields.Label]);
        var signed = new SignedCms();
        signed.Decode(Convert.FromBase64String(pem[fields.Base64Data]));
        signed.CheckSignature(verifySignatureOnly: true);
        var status = await aws.Aws.Get<PutHostCommandAcknowledgement>().InvokeAsync(new PutHostCommandAcknowledgementInput(command.HostCommandIdentifier, new HostEnvelope("JSON", """{"IsCommandNoop":false}""")), aws.Call());
        Assert.Equal("InProgress", status.CommandStatus);
        return (command, JsonNode.Parse(signed.ContentInfo.Content)!);
    }

    private static Task CompleteAsync(DeployHarness aws, HostCommandOffer command, string status, string report) => aws.Aws.Get<PutHostCommandComplete>().InvokeAsync(
        new PutHostCommandCompleteInput(command.HostCommandIdentifier, status, new HostEnvelope("JSON", report)), aws.Call());
}
