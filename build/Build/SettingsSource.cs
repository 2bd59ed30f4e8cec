using Build.Settings;

namespace Build;

/// <summary>The settings, read when the first one is asked for.</summary>
public sealed class SettingsSource(Parameters parameters, Paths paths)
{
    private readonly Lazy<NutshellSettings> settings = new(() =>
        SettingsReader.Read(paths.Settings, Path.GetRelativePath(paths.Root, paths.Settings), parameters.Environment, parameters.Settings).Settings);

    /// <summary>The settings.</summary>
    /// <exception cref="BadInput">Some are invalid.</exception>
    public NutshellSettings Value => settings.Value;
}
