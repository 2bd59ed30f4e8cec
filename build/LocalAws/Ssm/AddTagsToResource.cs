using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ssm;

/// <summary>Tags for a parameter.</summary>
public sealed record AddTagsToResourceRequest(string ResourceType, string ResourceId, IReadOnlyList<Tag> Tags);

internal sealed class AddTagsToResource(StateStore store, ParameterStore parameters) : Operation<AddTagsToResourceRequest, Unit>(store)
{
    protected override Unit Handle(AddTagsToResourceRequest request, CallContext call)
    {
        var parameter = ParameterTags.Of(parameters, call.Scope, request.ResourceType, request.ResourceId);
        parameters.Parameters.Put(call.Scope, parameter.Name, parameter with { Tags = ParameterTags.Merge(parameter.Tags, request.Tags) });
        return Unit.Value;
    }
}
