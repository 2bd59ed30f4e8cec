using System.Globalization;

namespace LocalAws.Ssm.Documents;

/// <summary>Documents of the account as the API describes them.</summary>
internal static class DocumentDescriptions
{
    public static DocumentDescription Of(StoredDocument document, StoredDocumentVersion version, string owner)
    {
        var content = ContentReader.Read(version.Content);
        return new DocumentDescription
        {
            Hash = version.Hash,
            HashType = "Sha256",
            Name = document.Name,
            DisplayName = version.DisplayName,
            VersionName = version.VersionName,
            Owner = owner,
            CreatedDate = version.Created,
            Status = "Active",
            DocumentVersion = Text(version.Number),
            Description = content.Description,
            Parameters = [.. content.Parameters.Select(each => new DocumentParameter(each.Name, each.Type == "StringList" ? "StringList" : "String", each.Description ?? "", Default(each)))],
            PlatformTypes = ["Linux", "MacOS"],
            DocumentType = "Command",
            SchemaVersion = content.SchemaVersion,
            LatestVersion = Text(document.Latest.Number),
            DefaultVersion = Text(document.DefaultVersion),
            DocumentFormat = version.Format,
            TargetType = document.TargetType,
            Tags = document.Tags.Count == 0 ? null : [.. document.Tags.Select(tag => new Tag(tag.Key, tag.Value))],
        };
    }

    public static string Text(int version) => version.ToString(CultureInfo.InvariantCulture);

    private static string? Default(ContentParameter parameter) => parameter.Default switch
    {
        null => null,
        var list when parameter.Type == "StringList" => System.Text.Json.JsonSerializer.Serialize(list),
        var list => list.Count > 0 ? list[0] : "",
    };
}
