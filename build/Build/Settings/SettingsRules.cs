namespace Build.Settings;

/// <summary>What settings owe each other: each is allowed by itself, and together they cannot be used. Pure.</summary>
internal static class SettingsRules
{
    private const int LongestBucket = 63;
    private const string AnyAccount = "123456789012";

    /// <summary>What is wrong, each with the setting that says so and the fix.</summary>
    public static IEnumerable<string> Faults(ReadSettings read) => SourceRules.Faults(read).Concat(PipelineRules.Faults(read)).Concat(Regions(read)).Concat(Buckets(read)).Concat(Keys(read));

    /// <summary>Where a setting was set, for messages.</summary>
    internal static string Where(this ReadSettings read, string path) => read.Origins.TryGetValue(path, out var origin) ? origin : $"default of {path}";

    private static IEnumerable<string> Regions(ReadSettings read)
    {
        var regions = read.Settings.Regions;
        foreach (var twice in regions.GroupBy(region => region).Where(group => group.Count() > 1))
            yield return $"{read.Where("regions")}: 'regions' names {twice.Key} twice; take one of the two out.";
        var home = Partition(read.Settings.Region);
        foreach (var other in regions.Where(region => Partition(region) != home))
            yield return $"{read.Where("regions")}: 'regions' has {other}, which belongs to another partition of AWS than {read.Settings.Region}; a pipeline cannot reach it. Take it out, and give it a pipeline of its own.";
    }

    private static IEnumerable<string> Buckets(ReadSettings read)
    {
        var names = new Names(read.Settings, AnyAccount);
        foreach (var bucket in names.Regions.Select(region => names.In(region).Bucket).Where(bucket => bucket.Length > LongestBucket))
            yield return $"{read.Where(read.Settings.Storage.Bucket is null ? "application" : "storage.bucket")}: the bucket {bucket} would have {bucket.Length} characters; allowed are {LongestBucket}. Set storage.bucket to a shorter name.";
    }

    private static IEnumerable<string> Keys(ReadSettings read)
    {
        var regions = new Names(read.Settings, AnyAccount).Regions;
        foreach (var (region, key) in read.Settings.Storage.Keys)
        {
            if (!regions.Contains(region))
                yield return $"{read.Where("storage.keys")}: 'storage.keys' has a key for {region}, which is not among {string.Join(", ", regions)}.{Meant(region, regions)}";
            else if (key.Split(':')[3] != region)
                yield return $"{read.Where("storage.keys")}: the key of {region} is in {key.Split(':')[3]}; a bucket is encrypted with a key of its own region.";
        }
    }

    private static string Meant(string word, IEnumerable<string> candidates) => Spelling.Nearest(word, candidates) is { } nearest ? $" Did you mean '{nearest}'?" : "";

    private static string Partition(string region) => region[..region.IndexOf('-', StringComparison.Ordinal)] switch
    {
        "cn" => "aws-cn",
        "eusc" => "aws-eusc",
        "us" when region.StartsWith("us-gov-", StringComparison.Ordinal) => "aws-us-gov",
        _ => "aws",
    };
}
