using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Lambda;

/// <summary>Function and tags.</summary>
public sealed record TagResourceRequest(string Resource, IReadOnlyDictionary<string, string> Tags);

/// <summary>Adds tags to a function.</summary>
internal sealed class TagResource(StateStore store, LambdaStore functions) : Operation<TagResourceRequest, Unit>(store)
{
    protected override Unit Handle(TagResourceRequest request, CallContext call)
    {
        var name = FunctionReference.Parse(request.Resource, null, call.Scope).Name;
        var function = functions.Get(call.Scope, name);
        var tags = TagRules.Merge(function.Tags, request.Tags);
        if (TagRules.Violation(tags.Select(tag => KeyValuePair.Create(tag.Key, (string?)tag.Value))) is { } violation)
            throw LambdaErrors.Invalid(violation);
        functions.Functions.Put(call.Scope, name, function with { Tags = tags });
        return Unit.Value;
    }
}
