using LocalAws.CodePipeline.Shapes;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline;

/// <summary>Tags to add, or to change when their keys are there.</summary>
public sealed record TagResourceRequest(string ResourceArn, IReadOnlyList<Tag> Tags);

/// <summary>Tags a pipeline.</summary>
public sealed class TagResource(StateStore store, PipelineStore pipelines) : Operation<TagResourceRequest, Unit>(store)
{
    /// <inheritdoc/>
    protected override Unit Handle(TagResourceRequest request, CallContext call)
    {
        var pipeline = PipelineArns.Find(pipelines, call.Scope, request.ResourceArn);
        pipelines.Put(call.Scope, pipeline with { Tags = Tag.Checked(request.Tags, pipeline.Tags) });
        return Unit.Value;
    }
}
