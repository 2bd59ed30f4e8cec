using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ssm;

/// <summary>Tags that a parameter shall lose.</summary>
public sealed record RemoveTagsFromResourceRequest(string ResourceType, string ResourceId, IReadOnlyList<string> TagKeys);

internal sealed class RemoveTagsFromResource(StateStore store, ParameterStore parameters) : Operation<RemoveTagsFromResourceRequest, Unit>(store)
{
    protected override Unit Handle(RemoveTagsFromResourceRequest request, CallContext call)
    {
        var parameter = ParameterTags.Of(parameters, call.Scope, request.ResourceType, request.ResourceId);
        var left = parameter.Tags.Where(tag => !request.TagKeys.Contains(tag.Key)).ToDictionary(StringComparer.Ordinal);
        parameters.Parameters.Put(call.Scope, parameter.Name, parameter with { Tags = left });
        return Unit.Value;
    }
}
