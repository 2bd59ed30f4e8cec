using LocalAws.Events.Archives;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Events;

/// <summary>The archive to make.</summary>
public sealed record CreateArchiveRequest(string ArchiveName, string EventSourceArn, string? Description, string? EventPattern, int? RetentionDays, string? KmsKeyIdentifier);

/// <summary>The archive, which keeps events from now on.</summary>
public sealed record CreateArchiveResponse(string ArchiveArn, string State, DateTimeOffset CreationTime);

/// <summary>Makes an archive of a bus's events.</summary>
internal sealed class CreateArchive(StateStore state, RuleStore rules, ArchiveStore archives) : Operation<CreateArchiveRequest, CreateArchiveResponse>(state)
{
    /// <inheritdoc/>
    protected override CreateArchiveResponse Handle(CreateArchiveRequest request, CallContext call)
    {
        PutRule.CheckPattern(request.EventPattern);
        var archive = new ArchiveRecord
        {
            Name = request.ArchiveName,
            Arn = Arn.Of("events", call.Scope, $"archive/{request.ArchiveName}").ToString(),
            EventSourceArn = rules.Bus(call.Scope, request.EventSourceArn).Arn,
            Description = request.Description,
            EventPattern = request.EventPattern,
            RetentionDays = request.RetentionDays ?? 0,
            KmsKeyIdentifier = request.KmsKeyIdentifier,
            Created = call.Now,
        };
        if (!archives.Archives.Add(call.Scope, archive.Name, archive))
            throw EventsErrors.Exists($"Archive {archive.Name} already exists.");
        return new CreateArchiveResponse(archive.Arn, RuleRecord.Enabled, archive.Created);
    }
}
