using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.SecretsManager;

/// <summary>Tags that a secret shall lose.</summary>
public sealed record UntagResourceRequest(string SecretId, IReadOnlyList<string> TagKeys);

internal sealed class UntagResource(StateStore store, SecretStore secrets) : Operation<UntagResourceRequest, Unit>(store)
{
    protected override Unit Handle(UntagResourceRequest request, CallContext call)
    {
        var secret = secrets.GetOwn(call.Scope, request.SecretId);
        secrets.Put(call.Scope, secret with { Tags = secret.Tags.Where(tag => !request.TagKeys.Contains(tag.Key)).ToDictionary(StringComparer.Ordinal) });
        return Unit.Value;
    }
}
