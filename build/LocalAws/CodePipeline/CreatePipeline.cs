using LocalAws.CodePipeline.CustomActions;
using LocalAws.CodePipeline.Execution;
using LocalAws.CodePipeline.Shapes;
using LocalAws.CodePipeline.Structure;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline;

/// <summary>The structure and the tags of a new pipeline.</summary>
public sealed record CreatePipelineRequest(PipelineDeclaration Pipeline, IReadOnlyList<Tag>? Tags);

/// <summary>The structure as it was stored.</summary>
public sealed record CreatePipelineResponse(PipelineDeclaration Pipeline, IReadOnlyList<Tag>? Tags);

/// <summary>Makes a pipeline, and starts it: as on AWS, its first execution is triggered by its creation.</summary>
public sealed class CreatePipeline(StateStore store, PipelineStore pipelines, PipelineRole role, CustomActionTypes types, ActionSecrets secrets, ExecutionStarter starter) : Operation<CreatePipelineRequest, CreatePipelineResponse>(store)
{
    /// <summary>AWS's quota of pipelines in a region.</summary>
    private const int MaximumPipelines = 1000;

    /// <inheritdoc/>
    protected override CreatePipelineResponse Handle(CreatePipelineRequest request, CallContext call)
    {
        var rules = types.RulesOf(call.Scope);
        StructureRules.Check(request.Pipeline, call.Region, rules);
        if (pipelines.Find(call.Scope, request.Pipeline.Name) is not null) throw CodePipelineErrors.PipelineNameInUse(call.AccountId, request.Pipeline.Name);
        if (pipelines.List(call.Scope).Count >= MaximumPipelines) throw CodePipelineErrors.LimitExceeded($"The account already has {MaximumPipelines} pipelines in {call.Region}");
        role.Check(call.Scope, request.Pipeline.Name, request.Pipeline.RoleArn);
        var structure = StructureDefaults.Fill(request.Pipeline, version: 1, rules);
        secrets.Keep(call.Scope, request.Pipeline, version: 1, rules);
        var tags = Tag.Checked(request.Tags);
        pipelines.Add(call.Scope, new PipelineRecord { Structure = structure, Created = call.Now, Updated = call.Now, Tags = tags });
        if ((structure.Variables ?? []).All(variable => variable.DefaultValue is not null))
            starter.Start(call.Scope, structure.Name, new() { TriggerType = "CreatePipeline", TriggerDetail = call.Principal }, new StartOptions());
        return new CreatePipelineResponse(structure, request.Tags is null ? null : Tag.Of(tags));
    }
}
