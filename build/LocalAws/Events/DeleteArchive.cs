using LocalAws.Events.Archives;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Events;

/// <summary>Which archive.</summary>
public sealed record DeleteArchiveRequest(string ArchiveName);

/// <summary>Deletes an archive with all that it holds; a replay of it that goes on fails.</summary>
internal sealed class DeleteArchive(StateStore state, ArchiveStore archives) : Operation<DeleteArchiveRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeleteArchiveRequest request, CallContext call)
    {
        archives.Remove(call.Scope, archives.Archive(call.Scope, request.ArchiveName));
        return Unit.Value;
    }
}
