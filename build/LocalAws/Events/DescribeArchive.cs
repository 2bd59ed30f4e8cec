using LocalAws.Events.Archives;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Events;

/// <summary>Which archive.</summary>
public sealed record DescribeArchiveRequest(string ArchiveName);

/// <summary>The archive, and how much it holds.</summary>
public sealed record DescribeArchiveResponse(
    string ArchiveArn, string ArchiveName, string EventSourceArn, string? Description, string? EventPattern, string State, string? KmsKeyIdentifier, int RetentionDays, long SizeBytes, long EventCount,
    DateTimeOffset CreationTime);

/// <summary>Reads an archive.</summary>
internal sealed class DescribeArchive(StateStore state, ArchiveStore archives) : Operation<DescribeArchiveRequest, DescribeArchiveResponse>(state)
{
    /// <inheritdoc/>
    protected override DescribeArchiveResponse Handle(DescribeArchiveRequest request, CallContext call)
    {
        var archive = archives.Archive(call.Scope, request.ArchiveName);
        var (count, bytes) = archives.Size(archive);
        return new DescribeArchiveResponse(
            archive.Arn, archive.Name, archive.EventSourceArn, archive.Description, archive.EventPattern, RuleRecord.Enabled, archive.KmsKeyIdentifier, archive.RetentionDays, bytes, count, archive.Created);
    }
}
