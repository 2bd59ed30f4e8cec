using Amazon.CodePipeline;
using Amazon.CodePipeline.Model;
using Build.Settings;

namespace Build.Pipelines.Declaring;

/// <summary>Where artifacts are kept: in one bucket, or in one a region when the pipeline works in several. AWS takes either, never both. Pure.</summary>
internal static class ArtifactStores
{
    /// <summary>The store, or the stores by region.</summary>
    public static (ArtifactStore? Store, Dictionary<string, ArtifactStore>? Stores) Of(Names names) => names.Regions is [var only]
        ? (Store(names.In(only)), null)
        : (null, names.Regions.ToDictionary(region => region, region => Store(names.In(region))));

    private static ArtifactStore Store(Names names) => new()
    {
        Type = ArtifactStoreType.S3,
        Location = names.Bucket,
        EncryptionKey = names.Settings.Storage.Keys.TryGetValue(names.Region, out var key) ? new EncryptionKey { Id = key, Type = EncryptionKeyType.KMS } : null,
    };
}
