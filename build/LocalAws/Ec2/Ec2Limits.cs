namespace LocalAws.Ec2;

/// <summary>Limits that EC2 keeps and its model does not say.</summary>
internal static class Ec2Limits
{
    private const int Largest = 1000, Smallest = 5;

    /// <summary>Items of a page: 1000 when the request does not say.</summary>
    /// <exception cref="Kernel.AwsException">InvalidParameterValue.</exception>
    public static int PageSize(int? maxResults) => maxResults switch
    {
        null => Largest,
        < Smallest => throw Ec2Errors.InvalidParameter($"Value ( {maxResults} ) for parameter maxResults is invalid. Expecting a value greater than or equal to {Smallest}."),
        > Largest => throw Ec2Errors.InvalidParameter($"Value ( {maxResults} ) for parameter maxResults is invalid. Expecting a value less than or equal to {Largest}."),
        { } size => size,
    };
}
