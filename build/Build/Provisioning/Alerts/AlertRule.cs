using System.Text.Json.Nodes;
using Build.Settings;

namespace Build.Provisioning.Alerts;

/// <summary>One kind of change that is told.</summary>
/// <param name="Kind">E.g. <c>action</c>: the end of the rule's name.</param>
/// <param name="Description">What it is for.</param>
/// <param name="Pattern">Which events.</param>
/// <param name="Message">What is said of them.</param>
internal sealed record AlertRule(string Kind, string Description, JsonObject Pattern, AlertMessage Message)
{
    /// <summary>The kind of change that also happens in other regions.</summary>
    public const string OfDeployments = "deployment";

    private const string PipelinePage = "https://<region>.console.aws.amazon.com/codesuite/codepipeline/pipelines/<pipeline>/executions/<execution>/timeline?region=<region>";
    private const string DeploymentPage = "https://<region>.console.aws.amazon.com/codesuite/codedeploy/deployments/<deployment>?region=<region>";

    private static readonly Dictionary<string, string> Paths = new(StringComparer.Ordinal)
    {
        ["time"] = "$.time",
        ["region"] = "$.region",
        ["state"] = "$.detail.state",
        ["pipeline"] = "$.detail.pipeline",
        ["execution"] = "$.detail.execution-id",
        ["stage"] = "$.detail.stage",
        ["action"] = "$.detail.action",
        ["summary"] = "$.detail.execution-result.external-execution-summary",
        ["error"] = "$.detail.execution-result.error-code",
        ["application"] = "$.detail.application",
        ["group"] = "$.detail.deploymentGroup",
        ["deployment"] = "$.detail.deploymentId",
    };

    /// <summary>The rules that the settings ask for.</summary>
    public static IEnumerable<AlertRule> Of(Names names, AlertWording wording)
    {
        var alerts = names.Settings.Alerts;
        AlertRule?[] rules =
        [
            Pipeline(names, wording, "pipeline", "Pipeline", alerts.PipelineStates, ["Pipeline <pipeline>: <state>"]),
            Pipeline(names, wording, "stage", "Stage", alerts.StageStates, ["Pipeline <pipeline>: stage <stage> <state>"]),
            Pipeline(names, wording, "action", "Action", alerts.ActionStates, ["Pipeline <pipeline>: action <action> of stage <stage> <state>", "<error> <summary>"]),
            Deployment(names, wording, alerts.DeploymentStates),
            names.Settings.Pipeline.Approval.Enabled ? Approval(names, wording) : null,
        ];
        return rules.OfType<AlertRule>();
    }

    private static AlertRule? Pipeline(Names names, AlertWording wording, string kind, string level, IReadOnlyList<string> states, IEnumerable<string> lines) => states.Count == 0 ? null : new(
        kind, $"Tells of {kind}s that become {string.Join(", ", states)}",
        Event("aws.codepipeline", $"CodePipeline {level} Execution State Change", new() { ["pipeline"] = new JsonArray(names.Pipeline), ["state"] = List(states) }),
        new AlertMessage(Paths, [.. lines, "At <time>, execution <execution>", $"Why, and what next: {wording.Command} --target Diagnose --execution <execution>", .. Page(wording, PipelinePage)]));

    private static AlertRule? Deployment(Names names, AlertWording wording, IReadOnlyList<string> states) => states.Count == 0 ? null : new(
        OfDeployments, $"Tells of deployments that become {string.Join(", ", states)}",
        Event("aws.codedeploy", "CodeDeploy Deployment State-change Notification", new() { ["application"] = new JsonArray(names.DeploymentApplication), ["state"] = List(states) }),
        new AlertMessage(Paths,
        [
            "Deployment <deployment> to <application>/<group> in <region>: <state>", "At <time>",
            $"Why, and what next: {wording.Command} --target Diagnose --deployment <deployment>", .. Page(wording, DeploymentPage),
        ]));

    private static AlertRule Approval(Names names, AlertWording wording) => new(
        "approval", "Tells that an approval waits",
        Event("aws.codepipeline", "CodePipeline Action Execution State Change", new()
        {
            ["pipeline"] = new JsonArray(names.Pipeline), ["state"] = new JsonArray("STARTED"), ["type"] = new JsonObject { ["category"] = new JsonArray("Approval") },
        }),
        new AlertMessage(Paths,
        [
            "Pipeline <pipeline>: <action> of stage <stage> waits for you", "Since <time>, execution <execution>",
            $"What it is about: {wording.Command} --target Approve", .. Page(wording, PipelinePage),
        ]));

    private static JsonObject Event(string source, string type, JsonObject detail) => new() { ["source"] = new JsonArray(source), ["detail-type"] = new JsonArray(type), ["detail"] = detail };

    private static JsonArray List(IEnumerable<string> texts) => new([.. texts.Order(StringComparer.Ordinal).Select(text => JsonValue.Create(text))]);

    private static IEnumerable<string> Page(AlertWording wording, string page) => wording.Console ? [page] : [];
}
