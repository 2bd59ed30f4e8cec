using LocalAws.CodePipeline.Execution;
using LocalAws.CodePipeline.Shapes;
using LocalAws.CodePipeline.Structure;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline;

/// <summary>Which pipeline; values of its variables; revisions for its source actions; a token that makes a repeated request harmless.</summary>
public sealed record StartPipelineExecutionRequest(
    string Name, IReadOnlyList<PipelineVariable>? Variables, string? ClientRequestToken, IReadOnlyList<SourceRevisionOverride>? SourceRevisions);

/// <summary>The execution that was started.</summary>
public sealed record StartPipelineExecutionResponse(string PipelineExecutionId);

/// <summary>A value for a pipeline's variable.</summary>
public sealed record PipelineVariable(string Name, string Value);

/// <summary>Starts an execution.</summary>
public sealed class StartPipelineExecution(StateStore store, PipelineStore pipelines, ExecutionStarter starter)
    : Operation<StartPipelineExecutionRequest, StartPipelineExecutionResponse>(store)
{
    private readonly Collection<StartPipelineExecutionResponse> tokens = store.Collection<StartPipelineExecutionResponse>("codepipeline.start-tokens");

    /// <inheritdoc/>
    protected override StartPipelineExecutionResponse Handle(StartPipelineExecutionRequest request, CallContext call)
    {
        var structure = pipelines.Get(call.Scope, request.Name).Structure;
        var tokenKey = request.ClientRequestToken is { } token ? $"{request.Name}/{token}" : null;
        if (tokenKey is not null && tokens.Find(call.Scope, tokenKey) is { } earlier) return earlier;
        foreach (var revision in request.SourceRevisions ?? []) CheckRevision(structure, revision);
        var variables = request.Variables ?? [];
        if (StructureRules.FirstDuplicate(variables.Select(variable => variable.Name)) is { } twice)
            throw CodePipelineErrors.Validation($"Variable '{twice}' was given more than once");
        var execution = starter.Start(call.Scope, request.Name, Trigger(call), new StartOptions
        {
            Variables = variables.ToDictionary(variable => variable.Name, variable => variable.Value),
            SourceRevisions = request.SourceRevisions ?? [],
        });
        var response = new StartPipelineExecutionResponse(execution.Id);
        if (tokenKey is not null) tokens.Put(call.Scope, tokenKey, response);
        return response;
    }

    // A rule of EventBridge calls on its own behalf.
    private static ExecutionTrigger Trigger(CallContext call) => call is { Principal: "events.amazonaws.com", SourceArn: { } rule }
        ? new() { TriggerType = "CloudWatchEvent", TriggerDetail = rule }
        : new() { TriggerType = "StartPipelineExecution", TriggerDetail = call.Principal };

    private static void CheckRevision(PipelineDeclaration structure, SourceRevisionOverride revision)
    {
        var source = structure.Stages[0].Actions.FirstOrDefault(action => action.Name == revision.ActionName)
            ?? throw CodePipelineErrors.Validation($"Pipeline '{structure.Name}' has no source action '{revision.ActionName}'");
        var types = source.ActionTypeId.Provider == "S3" ? new[] { "S3_OBJECT_VERSION_ID", "S3_OBJECT_KEY" } : ["COMMIT_ID"];
        if (!types.Contains(revision.RevisionType))
            throw CodePipelineErrors.Validation($"Source action '{source.Name}' takes revisions of type {string.Join(" or ", types)}, not {revision.RevisionType}");
        if (revision.RevisionType == "S3_OBJECT_KEY" && source.Configuration?.GetValueOrDefault("AllowOverrideForS3ObjectKey") != "true")
            throw CodePipelineErrors.Validation($"Source action '{source.Name}' does not allow another object key: set AllowOverrideForS3ObjectKey to true");
    }
}
