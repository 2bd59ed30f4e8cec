namespace LocalAws.Http.Model;

/// <summary>A member of a structure, an element of a list, or a key or value of a map.</summary>
/// <param name="Name">The model's name.</param>
/// <param name="Shape">What it may be.</param>
public sealed record ApiMember(string Name, ApiShape Shape)
{
    /// <summary>Where it stands in a REST request or response: <c>uri</c>, <c>querystring</c>, <c>header</c>, <c>headers</c>, <c>statusCode</c>; null is the body.</summary>
    public string? Location { get; init; }

    /// <summary>Its name on the wire, when it is another.</summary>
    public string? LocationName { get; init; }

    /// <summary>Its name in an EC2 query, when it is another.</summary>
    public string? QueryName { get; init; }

    /// <summary>Said of the member rather than of its shape.</summary>
    public bool Flattened { get; init; }

    /// <summary>An attribute of the parent's XML element.</summary>
    public bool XmlAttribute { get; init; }

    /// <summary>A blob that is never held in memory.</summary>
    public bool Streaming { get; init; }

    /// <summary>XML namespace of the element.</summary>
    public (string? Prefix, string Uri)? XmlNamespace { get; init; }

    /// <summary>Whether a list's or map's elements stand directly in the parent.</summary>
    public bool IsFlattened => Flattened || Shape.Flattened;

    /// <summary>The name on the wire.</summary>
    public string WireName => LocationName ?? Name;

    /// <summary>Whether it is written in the body.</summary>
    public bool InBody => Location is null;
}
