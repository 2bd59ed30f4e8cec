namespace Cake.AWS.S3;

/// <summary>Sets one setting after the other.</summary>
public static class DownloadSettingsExtensions
{
    /// <summary>Sets the time after which a change counts.</summary>
    public static DownloadSettings SetModifiedDate(this DownloadSettings settings, DateTime modifiedDate) =>
        settings.With(modifiedDate, (each, value) => each.ModifiedDate = value);
}
