using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Documents;

namespace LocalAws.Ssm;

/// <summary>Accounts to share a document with, and to share it no more.</summary>
public sealed record ModifyDocumentPermissionRequest(
    string Name, string PermissionType, IReadOnlyList<string>? AccountIdsToAdd, IReadOnlyList<string>? AccountIdsToRemove, string? SharedDocumentVersion);

internal sealed class ModifyDocumentPermission(StateStore store, DocumentStore documents) : Operation<ModifyDocumentPermissionRequest, Unit>(store)
{
    protected override Unit Handle(ModifyDocumentPermissionRequest request, CallContext call)
    {
        var document = documents.Get(call.Scope, request.Name);
        var shared = document.SharedWith.Union(request.AccountIdsToAdd ?? []).Except(request.AccountIdsToRemove ?? []).Order(StringComparer.Ordinal);
        documents.Put(call.Scope, document with { SharedWith = [.. shared] });
        return Unit.Value;
    }
}
