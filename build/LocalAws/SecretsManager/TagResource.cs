using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.SecretsManager;

/// <summary>Tags for a secret.</summary>
public sealed record TagResourceRequest(string SecretId, IReadOnlyList<Tag> Tags);

internal sealed class TagResource(StateStore store, SecretStore secrets) : Operation<TagResourceRequest, Unit>(store)
{
    protected override Unit Handle(TagResourceRequest request, CallContext call)
    {
        var secret = secrets.GetOwn(call.Scope, request.SecretId);
        secrets.Put(call.Scope, secret with { Tags = SecretTags.Merge(secret.Tags, request.Tags) });
        return Unit.Value;
    }
}
