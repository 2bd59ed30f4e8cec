using Cake.AWS.S3;
using Cake.Core;
using Cake.Core.IO;

namespace Build.Tests.Aliases;

/// <summary>A folder and a bucket brought to the same content, and many objects removed.</summary>
public sealed class S3SyncTests : IAsyncLifetime
{
    private readonly AliasBucket bucket = new();

    private DirectoryPath Site => bucket.Folder.Path + "/site";

    private SyncSettings Sync => bucket.Settings<SyncSettings>().SetKeyPrefix("img/");

    public ValueTask InitializeAsync() => bucket.InitializeAsync();

    public ValueTask DisposeAsync() => bucket.DisposeAsync();

    [Fact]
    public async Task Only_what_changed_is_sent_and_what_is_gone_is_removed()
    {
        bucket.Write("site/A.png", "a");
        bucket.Write("site/deep/b.png", "b");
        await bucket.Cake.S3Upload(new MemoryStream("other"u8.ToArray()), "docs/other", bucket.Settings<UploadSettings>());
        await bucket.Cake.S3Upload(new MemoryStream("old"u8.ToArray()), "img/old.png", bucket.Settings<UploadSettings>());

        Assert.Equal(["img/a.png", "img/deep/b.png", "img/old.png"], (await bucket.Cake.S3SyncUpload(Site, Sync)).Order());
        Assert.Equal(["docs/other", "img/a.png", "img/deep/b.png"], await bucket.KeysAsync());
        Assert.Empty(await bucket.Cake.S3SyncUpload(Site, Sync));
        bucket.Write("site/A.png", "changed");
        Assert.Equal(["img/a.png"], await bucket.Cake.S3SyncUpload(Site, Sync));
    }

    [Fact]
    public async Task What_was_sent_in_parts_is_known_again()
    {
        bucket.Write("site/large", new string('x', 17 << 20));
        Assert.Equal(["img/large"], await bucket.Cake.S3SyncUpload(Site, Sync));
        Assert.Empty(await bucket.Cake.S3SyncUpload(Site, Sync));
    }

    [Fact]
    public async Task The_later_one_wins_when_dates_decide()
    {
        var file = bucket.Write("site/a", "a");
        var byDate = Sync.SetModifiedCheck();
        Assert.Equal(["img/a"], await bucket.Cake.S3SyncUpload(Site, byDate));
        File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddHours(-1));
        Assert.Empty(await bucket.Cake.S3SyncUpload(Site, byDate));
        Assert.Equal(["img/a"], await bucket.Cake.S3SyncDownload(Site, byDate));
        File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddHours(1));
        Assert.Empty(await bucket.Cake.S3SyncDownload(Site, byDate));
    }

    [Fact]
    public async Task A_folder_becomes_what_the_bucket_has()
    {
        bucket.Write("site/same", "same");
        bucket.Write("site/gone", "gone");
        await bucket.Cake.S3Upload(new MemoryStream("same"u8.ToArray()), "img/same", bucket.Settings<UploadSettings>());
        await bucket.Cake.S3Upload(new MemoryStream("new"u8.ToArray()), "img/deep/new", bucket.Settings<UploadSettings>());

        Assert.Equal(["img/deep/new"], await bucket.Cake.S3SyncDownload(Site, Sync));
        Assert.Equal("new", bucket.Read("site/deep/new"));
        Assert.False(File.Exists(System.IO.Path.Combine(bucket.Folder.Path, "site/gone")));
        Assert.Empty(await bucket.Cake.S3SyncDownload(Site, Sync));
    }

    [Fact]
    public async Task A_key_does_not_lead_out_of_the_folder()
    {
        bucket.Write("site/a", "a");
        await bucket.Cake.S3Upload(new MemoryStream("evil"u8.ToArray()), "img/../../evil", bucket.Settings<UploadSettings>());
        Assert.Contains("leads out of", (await Assert.ThrowsAsync<CakeException>(() => bucket.Cake.S3SyncDownload(Site, Sync))).Message, StringComparison.Ordinal);
        Assert.False(File.Exists(System.IO.Path.Combine(bucket.Folder.Path, "evil")));
    }

    [Fact]
    public async Task One_file_is_synced_both_ways()
    {
        FilePath file = bucket.Write("site/one", "1");
        Assert.Equal(("img/one", ""), (await bucket.Cake.S3SyncUpload(file, Sync), await bucket.Cake.S3SyncUpload(file, Sync)));
        await bucket.Cake.S3Upload(new MemoryStream("2"u8.ToArray()), "img/one", bucket.Settings<UploadSettings>());
        Assert.Equal(("img/one", ""), (await bucket.Cake.S3SyncDownload(file, Sync), await bucket.Cake.S3SyncDownload(file, Sync)));
        Assert.Equal("2", bucket.Read("site/one"));
        File.Delete(file.FullPath);
        Assert.Equal(("img/one", ""), (await bucket.Cake.S3SyncUpload(file, Sync), await bucket.Cake.S3SyncUpload(file, Sync)));
        Assert.Empty(await bucket.KeysAsync());
    }

    [Fact]
    public async Task Objects_are_removed_one_by_one_by_prefix_and_all()
    {
        foreach (var key in (string[])["a/1", "a/2", "b/1", "c"])
            await bucket.Cake.S3Upload(new MemoryStream("x"u8.ToArray()), key, bucket.Settings<UploadSettings>());
        var settings = bucket.Settings<DownloadSettings>();

        Assert.Empty(await bucket.Cake.S3DeleteAll("a/", DateTimeOffset.UtcNow.AddHours(-1), settings));
        Assert.Equal(["a/1", "a/2"], await bucket.Cake.S3DeleteAll("a/", settings));
        await bucket.Cake.S3Delete("c", settings);
        Assert.Equal(["b/1"], await bucket.KeysAsync());
        Assert.Equal(["b/1"], await bucket.Cake.S3DeleteAll(settings));
        Assert.Empty(await bucket.KeysAsync());
    }
}
