namespace Build.Reporting;

/// <summary>What <c>--json</c> puts on stdout. Members may be added to a version; when one goes, or means something else, the version grows.</summary>
public interface IDocument
{
    /// <summary>Version of the document's form.</summary>
    int Version { get; }
}
