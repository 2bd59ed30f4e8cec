using System.Text.Json.Nodes;

namespace Build.Settings;

/// <summary>A value that somebody set.</summary>
/// <param name="Path">Which, e.g. <c>deploy.config</c>.</param>
/// <param name="Value">What it was set to.</param>
/// <param name="Origin">Where: <c>build/settings.json:12:5</c>, an environment variable, or an argument.</param>
public sealed record SettingValue(string Path, JsonNode? Value, string Origin);
