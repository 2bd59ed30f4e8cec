using LocalAws.CodePipeline.Shapes;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline;

/// <summary>Tags to add, or to change when their keys are there.</summary>
public sealed record TagResourceRequest(string ResourceArn, IReadOnlyList<Tag> Tags);

/// <summary>Tags a pipeline, webhook or custom action type.</summary>
public sealed class TagResource(StateStore store, TaggedResources resources) : Operation<TagResourceRequest, Unit>(store)
{
    /// <inheritdoc/>
    protected override Unit Handle(TagResourceRequest request, CallContext call)
    {
        var (tags, put) = resources.Find(call.Scope, request.ResourceArn);
        put(Tag.Checked(request.Tags, tags));
        return Unit.Value;
    }
}
