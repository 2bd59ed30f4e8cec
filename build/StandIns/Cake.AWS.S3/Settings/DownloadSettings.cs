namespace Cake.AWS.S3;

/// <summary>What is read from a bucket.</summary>
public class DownloadSettings : S3Settings
{
    /// <summary>Only what changed after this; everything when not set.</summary>
    public DateTime ModifiedDate { get; set; } = DateTime.MinValue;
}
