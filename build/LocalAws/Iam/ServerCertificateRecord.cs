namespace LocalAws.Iam;

/// <summary>A server certificate as it is kept. Its private key was held against it, and is not kept: nothing here serves TLS.</summary>
public sealed record ServerCertificateRecord(
    string Name, string Path, string Id, string Body, string? Chain, DateTimeOffset UploadDate, DateTimeOffset Expiration, IReadOnlyList<Tag> Tags);

/// <summary>What is known of a server certificate.</summary>
public sealed record ServerCertificateMetadata(string Path, string ServerCertificateName, string ServerCertificateId, string Arn, DateTimeOffset UploadDate, DateTimeOffset Expiration)
{
    internal static ServerCertificateMetadata Of(string accountId, ServerCertificateRecord each) =>
        new(each.Path, each.Name, each.Id, $"arn:aws:iam::{accountId}:server-certificate{each.Path}{each.Name}", each.UploadDate, each.Expiration);
}
