using LocalAws.Http.Model;

namespace LocalAws.Http.Binding;

/// <summary>Finds a record's property in the model.</summary>
internal static class ModelMember
{
    /// <exception cref="InvalidOperationException">The model has no such member: the record is wrong, and no client would see it.</exception>
    public static ApiMember Of(ApiShape shape, string property, string path) => shape.Members.TryGetValue(property, out var member)
        ? member
        : throw new InvalidOperationException($"The response has {path}.{property}, which the API model does not know.");
}
