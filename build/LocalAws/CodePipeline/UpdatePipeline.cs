using LocalAws.CodePipeline.CustomActions;
using LocalAws.CodePipeline.Structure;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline;

/// <summary>The whole new structure; its version is ignored.</summary>
public sealed record UpdatePipelineRequest(PipelineDeclaration Pipeline);

/// <summary>The structure as it was stored, one version higher.</summary>
public sealed record UpdatePipelineResponse(PipelineDeclaration Pipeline);

/// <summary>Replaces a pipeline's structure. Executions under way keep the version that they began with.</summary>
public sealed class UpdatePipeline(StateStore store, PipelineStore pipelines, PipelineRole role, CustomActionTypes types, ActionSecrets secrets) : Operation<UpdatePipelineRequest, UpdatePipelineResponse>(store)
{
    /// <inheritdoc/>
    protected override UpdatePipelineResponse Handle(UpdatePipelineRequest request, CallContext call)
    {
        var pipeline = pipelines.Get(call.Scope, request.Pipeline.Name);
        var rules = types.RulesOf(call.Scope);
        StructureRules.Check(request.Pipeline, call.Region, rules);
        role.Check(call.Scope, request.Pipeline.Name, request.Pipeline.RoleArn);
        var structure = StructureDefaults.Fill(request.Pipeline, pipeline.Version + 1, rules);
        secrets.Keep(call.Scope, request.Pipeline, pipeline.Version + 1, rules);
        var stages = structure.Stages.Select(stage => stage.Name).ToHashSet(StringComparer.Ordinal);
        pipelines.Put(call.Scope, pipeline with
        {
            Structure = structure,
            Updated = call.Now,
            Transitions = pipeline.Transitions.Where(transition => stages.Contains(transition.Key)).ToDictionary(),
        });
        return new UpdatePipelineResponse(structure);
    }
}
