namespace StandIns.Runtime;

/// <summary>Parts of an HTTP message besides the JSON body's properties.</summary>
internal enum In
{
    Path,
    Query,
    Header,

    /// <summary>The status of the response.</summary>
    Status,

    /// <summary>The whole body, as it is.</summary>
    Payload,
}
