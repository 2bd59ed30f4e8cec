using FsCheck;
using FsCheck.Fluent;
using LocalAws.Kernel;
using LocalAws.S3;
using LocalAws.S3.Storage;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.S3;

public class ListingTests
{
    // Few characters, so that prefixes and delimiters meet; among them one behind the basic plane, whose UTF-16 order is not that of UTF-8.
    private static readonly string[] Letters = ["a", "b", "/", "é", "\uFF5E", "😀"];

    [Fact]
    public void Pages_of_any_size_put_together_are_the_whole_listing()
    {
        using var folder = new TempFolder();
        using var files = new StateFolder(folder.File("state"));
        using var store = new StateStore(files);
        var objects = new ObjectTable(store);
        var listing = new Listing(objects);
        var text = Gen.Elements(Letters).ListOf().Select(letters => string.Concat(letters.Take(5)));
        var cases = from keys in text.Where(key => key.Length > 0).ListOf() from prefix in text from size in Gen.Choose(1, 4) select (keys, prefix: prefix[..Math.Min(1, prefix.Length)], size);
        var run = 0;
        Prop.ForAll(cases.ToArbitrary(), each =>
        {
            var bucket = $"bucket-{run++}";
            store.Transaction(() =>
            {
                foreach (var key in each.keys.Distinct())
                    objects.Add(bucket, new ObjectRecord { Key = key });
            });
            var prefix = each.prefix.Length == 1 && char.IsSurrogate(each.prefix[0]) ? "" : each.prefix;
            foreach (var delimiter in new[] { "", "/" })
                Assert.Equal(Expected(each.keys, prefix, delimiter), Walk(listing, bucket, prefix, delimiter, each.size));
        }).QuickCheckThrowOnFailure();
    }

    private static List<string> Walk(Listing listing, string bucket, string prefix, string delimiter, int size)
    {
        var (names, after) = (new List<string>(), "");
        while (true)
        {
            var (entries, more) = listing.Page(bucket, prefix, delimiter, after, size);
            names.AddRange(entries.Select(entry => entry.Name));
            if (!more)
                return names;
            after = Listing.Behind(entries[^1].Name, prefix, delimiter);
        }
    }

    private static List<string> Expected(IEnumerable<string> keys, string prefix, string delimiter) =>
    [
        .. keys.Where(key => key.StartsWith(prefix, StringComparison.Ordinal))
            .Select(key => delimiter.Length > 0 && key.IndexOf(delimiter, prefix.Length, StringComparison.Ordinal) is >= 0 and var at ? key[..(at + 1)] : key)
            .Distinct().OrderBy(name => Convert.ToHexString(System.Text.Encoding.UTF8.GetBytes(name)), StringComparer.Ordinal),
    ];
}
