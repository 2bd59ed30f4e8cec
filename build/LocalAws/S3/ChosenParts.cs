using LocalAws.S3.Storage;

namespace LocalAws.S3;

/// <summary>Matches the parts that a completion names with those that were uploaded.</summary>
internal static class ChosenParts
{
    /// <exception cref="Kernel.AwsException">MalformedXML, InvalidPartOrder, InvalidPart, EntityTooSmall.</exception>
    public static IReadOnlyList<PartRecord> Of(IReadOnlyList<CompletedPart> named, IReadOnlyList<PartRecord> uploaded)
    {
        if (named.Count is 0 or > S3Limits.MostParts)
            throw S3Errors.MalformedXml();
        var byNumber = uploaded.ToDictionary(part => part.Number);
        var chosen = named.Select(each => Match(each, byNumber)).ToList();
        if (chosen.Zip(chosen.Skip(1)).Any(pair => pair.First.Number >= pair.Second.Number))
            throw S3Errors.InvalidPartOrder();
        if (chosen.SkipLast(1).FirstOrDefault(part => part.Size < S3Limits.SmallestPart) is { } small)
            throw S3Errors.EntityTooSmall(small.Number, small.Size);
        return chosen;
    }

    private static PartRecord Match(CompletedPart named, Dictionary<int, PartRecord> uploaded)
    {
        var number = named.PartNumber ?? throw S3Errors.MalformedXml();
        if (!uploaded.TryGetValue(number, out var part) || named.ETag?.Trim('"') != part.ETag)
            throw S3Errors.InvalidPart(number);
        var differs = part.Checksum is { } kept && named.Given().TryGetValue(kept.Algorithm, out var value) && value != kept.Value;
        return differs ? throw S3Errors.InvalidPart(number) : part;
    }
}
