using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>Publishes CodeBuild's events: build state changes and phase changes ("Build notifications input format reference" of the user guide).</summary>
internal sealed class BuildEvents(EventBus bus, TimeProvider clock)
{
    private static readonly JsonSerializerOptions KebabCase = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.KebabCaseLower,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
    };

    public void StateChanged(Scope scope, Build build)
    {
        var detail = Detail(build);
        detail["build-status"] = build.BuildStatus;
        detail["current-phase"] = build.CurrentPhase;
        detail["current-phase-context"] = Contexts(build.Phases?.LastOrDefault(phase => phase.Contexts is not null));
        Publish(scope, "CodeBuild Build State Change", build, detail);
    }

    public void PhaseEnded(Scope scope, Build build, BuildPhase phase)
    {
        var detail = Detail(build);
        detail["completed-phase"] = phase.PhaseType;
        detail["completed-phase-status"] = phase.PhaseStatus;
        detail["completed-phase-duration-seconds"] = phase.DurationInSeconds;
        detail["completed-phase-start"] = Time(phase.StartTime);
        detail["completed-phase-end"] = Time(phase.EndTime);
        detail["completed-phase-context"] = Contexts(phase);
        Publish(scope, "CodeBuild Build Phase Change", build, detail);
    }

    private static JsonObject Detail(Build build) =>
        new()
        {
            ["project-name"] = build.ProjectName,
            ["build-id"] = build.Arn,
            ["version"] = "1",
            ["additional-information"] = new JsonObject
            {
                ["artifact"] = JsonSerializer.SerializeToNode(build.Artifacts, KebabCase),
                ["environment"] = new JsonObject
                {
                    ["image"] = build.Environment!.Image,
                    ["type"] = build.Environment.Type,
                    ["compute-type"] = build.Environment.ComputeType,
                    ["privileged-mode"] = build.Environment.PrivilegedMode,
                    ["environment-variables"] = new JsonArray(),
                },
                ["timeout-in-minutes"] = build.TimeoutInMinutes,
                ["build-complete"] = build.BuildComplete,
                ["build-number"] = build.BuildNumber,
                ["initiator"] = build.Initiator,
                ["build-start-time"] = Time(build.StartTime),
                ["source"] = new JsonObject { ["type"] = build.Source!.Type, ["location"] = build.Source.Location },
                ["source-version"] = build.SourceVersion,
                ["logs"] = new JsonObject
                {
                    ["group-name"] = build.Logs?.GroupName,
                    ["stream-name"] = build.Logs?.StreamName,
                    ["deep-link"] = build.Logs?.DeepLink,
                },
                ["phases"] = new JsonArray([
                    .. build.Phases!.Select(phase => new JsonObject
                    {
                        ["phase-type"] = phase.PhaseType,
                        ["phase-status"] = phase.PhaseStatus,
                        ["start-time"] = Time(phase.StartTime),
                        ["end-time"] = Time(phase.EndTime),
                        ["duration-in-seconds"] = phase.DurationInSeconds,
                        ["phase-context"] = new JsonArray(Contexts(phase)),
                    }),
                ]),
            },
        };

    private static string Contexts(BuildPhase? phase) =>
        $"[{string.Join(", ", (phase?.Contexts ?? []).Select(context => $"{context.StatusCode}: {context.Message}"))}]";

    private static string? Time(DateTimeOffset? time) => time?.ToString("MMM d, yyyy h:mm:ss tt", CultureInfo.InvariantCulture);

    private void Publish(Scope scope, string type, Build build, JsonObject detail) =>
        bus.Publish(new AwsEvent(scope, "aws.codebuild", type, clock.GetUtcNow(), [build.Arn!], detail));
}
