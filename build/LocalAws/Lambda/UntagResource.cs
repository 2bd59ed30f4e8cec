using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Lambda;

/// <summary>Function and keys.</summary>
public sealed record UntagResourceRequest(string Resource, IReadOnlyList<string> TagKeys);

/// <summary>Removes tags from a function.</summary>
internal sealed class UntagResource(StateStore store, LambdaStore functions) : Operation<UntagResourceRequest, Unit>(store)
{
    protected override Unit Handle(UntagResourceRequest request, CallContext call)
    {
        var name = FunctionReference.Parse(request.Resource, null, call.Scope).Name;
        var function = functions.Get(call.Scope, name);
        functions.Functions.Put(call.Scope, name, function with
        {
            Tags = function.Tags.Where(tag => !request.TagKeys.Contains(tag.Key)).ToDictionary(tag => tag.Key, tag => tag.Value, StringComparer.Ordinal),
        });
        return Unit.Value;
    }
}
