using LocalAws.CodePipeline.Structure;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline;

/// <summary>Which pipeline, and which version of its structure (none: the current one).</summary>
public sealed record GetPipelineRequest(string Name, int? Version);

/// <summary>The structure and when it was made.</summary>
public sealed record GetPipelineResponse(PipelineDeclaration Pipeline, PipelineMetadata Metadata);

/// <summary>The ARN of a pipeline and its times.</summary>
public sealed record PipelineMetadata(string PipelineArn, DateTimeOffset Created, DateTimeOffset Updated);

/// <summary>Reads a pipeline's structure.</summary>
public sealed class GetPipeline(StateStore store, PipelineStore pipelines) : Operation<GetPipelineRequest, GetPipelineResponse>(store)
{
    /// <inheritdoc/>
    protected override GetPipelineResponse Handle(GetPipelineRequest request, CallContext call)
    {
        var pipeline = pipelines.Get(call.Scope, request.Name);
        var structure = request.Version is { } version
            ? pipelines.FindVersion(call.Scope, request.Name, version) ?? throw CodePipelineErrors.PipelineVersionNotFound(call.AccountId, request.Name, version)
            : pipeline.Structure;
        return new GetPipelineResponse(structure, new PipelineMetadata(Arn.Of("codepipeline", call.Scope, request.Name).ToString(), pipeline.Created, pipeline.Updated));
    }
}
