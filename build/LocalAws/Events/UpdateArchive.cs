using LocalAws.Events.Archives;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Events;

/// <summary>What changes of an archive; what is not said stays.</summary>
public sealed record UpdateArchiveRequest(string ArchiveName, string? Description, string? EventPattern, int? RetentionDays, string? KmsKeyIdentifier);

/// <summary>The archive.</summary>
public sealed record UpdateArchiveResponse(string ArchiveArn, string State, DateTimeOffset CreationTime);

/// <summary>Changes which events an archive keeps from now on, and how long.</summary>
internal sealed class UpdateArchive(StateStore state, ArchiveStore archives) : Operation<UpdateArchiveRequest, UpdateArchiveResponse>(state)
{
    /// <inheritdoc/>
    protected override UpdateArchiveResponse Handle(UpdateArchiveRequest request, CallContext call)
    {
        var archive = archives.Archive(call.Scope, request.ArchiveName);
        PutRule.CheckPattern(request.EventPattern);
        archives.Archives.Put(call.Scope, archive.Name, archive with
        {
            Description = request.Description ?? archive.Description,
            EventPattern = request.EventPattern ?? archive.EventPattern,
            RetentionDays = request.RetentionDays ?? archive.RetentionDays,
            KmsKeyIdentifier = request.KmsKeyIdentifier ?? archive.KmsKeyIdentifier,
        });
        return new UpdateArchiveResponse(archive.Arn, RuleRecord.Enabled, archive.Created);
    }
}
