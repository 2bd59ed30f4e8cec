namespace Build.Settings;

/// <summary>Settings and where each that was set came from.</summary>
/// <param name="Settings">The settings.</param>
/// <param name="Origins">Path to origin, for those that are not defaults.</param>
public sealed record ReadSettings(NutshellSettings Settings, IReadOnlyDictionary<string, string> Origins);
