using System.Text.RegularExpressions;

namespace LocalAws.Http.Model;

/// <summary>Kinds of shape in an API model.</summary>
public enum ShapeKind
{
    /// <summary>Members by name.</summary>
    Structure,

    /// <summary>Elements of one shape.</summary>
    List,

    /// <summary>Keys and values.</summary>
    Map,

    /// <summary>Text, possibly an enumeration.</summary>
    String,

    /// <summary>32-bit.</summary>
    Integer,

    /// <summary>64-bit.</summary>
    Long,

    /// <summary>Single or double precision.</summary>
    Double,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>An instant.</summary>
    Timestamp,

    /// <summary>Bytes.</summary>
    Blob,
}

/// <summary>A shape of an API model: what a value may be, and how it stands on the wire.</summary>
public sealed class ApiShape
{
    private readonly Lazy<Regex?> pattern;

    internal ApiShape(string name) => (Name, pattern) = (name, new(() => PatternOf(PatternText)));

    /// <summary>Name in the model.</summary>
    public string Name { get; }

    /// <summary>What kind of value.</summary>
    public ShapeKind Kind { get; internal set; }

    /// <summary>Members of a structure, by name whatever its case: a record's property finds its member.</summary>
    public IReadOnlyDictionary<string, ApiMember> Members { get; internal set; } = new Dictionary<string, ApiMember>();

    /// <summary>Members that must be there.</summary>
    public IReadOnlyList<string> Required { get; internal set; } = [];

    /// <summary>Element of a list, or value of a map.</summary>
    public ApiMember? Element { get; internal set; }

    /// <summary>Key of a map.</summary>
    public ApiMember? Key { get; internal set; }

    /// <summary>Least length, size or value.</summary>
    public double? Minimum { get; internal set; }

    /// <summary>Greatest length, size or value.</summary>
    public double? Maximum { get; internal set; }

    /// <summary>The pattern as the model writes it.</summary>
    public string? PatternText { get; internal set; }

    /// <summary>The pattern, which the whole text must match; null when there is none, or when .NET cannot read it.</summary>
    public Regex? Pattern => pattern.Value;

    /// <summary>Values of an enumeration, or null.</summary>
    public IReadOnlyList<string>? Enum { get; internal set; }

    /// <summary>A list or map whose elements stand directly in the parent.</summary>
    public bool Flattened { get; internal set; }

    /// <summary><c>iso8601</c>, <c>unixTimestamp</c> or <c>rfc822</c>; null is the protocol's own.</summary>
    public string? TimestampFormat { get; internal set; }

    /// <summary>The member of a structure that is the HTTP body.</summary>
    public string? Payload { get; internal set; }

    /// <summary>A blob of any size, never held in memory.</summary>
    public bool Streaming { get; internal set; }

    /// <summary>Must not appear in messages or logs.</summary>
    public bool Sensitive { get; internal set; }

    /// <summary>XML namespace of the element.</summary>
    public (string? Prefix, string Uri)? XmlNamespace { get; internal set; }

    /// <summary>Name of the XML element, when it is not the shape's.</summary>
    public string? LocationName { get; internal set; }

    /// <summary>Error code on the wire of an exception shape.</summary>
    public string? ErrorCode { get; internal set; }

    /// <summary>HTTP status of an exception shape.</summary>
    public int? ErrorStatus { get; internal set; }

    private static Regex? PatternOf(string? text)
    {
        if (text is null)
            return null;
        try
        {
            return new Regex($@"\A(?:{text})\z", RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(250));
        }
        catch (ArgumentException)
        {
            return null; // a Java expression that .NET does not know: the value stays unchecked
        }
    }
}
