using System.Text.Json;
using System.Text.Json.Serialization;

namespace StandIns.Runtime;

/// <summary>
/// A shape that is read, changed and written back whole (UpdatePipeline replaces the structure): members that this version does not
/// know survive the way.
/// </summary>
public abstract class ExtensibleShape
{
    [JsonExtensionData, JsonInclude]
    internal Dictionary<string, JsonElement>? Unknown { get; set; }
}
