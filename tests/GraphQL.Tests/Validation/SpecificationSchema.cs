using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Sdl;

namespace GraphQLBackend.GraphQL.Tests.Validation;

/// <summary>The schema that the examples of specification 5 are written against, with what they add as they go.</summary>
internal static class SpecificationSchema
{
    public static Schema Instance { get; } = SdlSchemaBuilder.Build(
        """
        directive @tag(name: String!) repeatable on FIELD
        type Query {
          dog: Dog
          human: Human
          pet: Pet
          catOrDog: CatOrDog
          arguments: Arguments
          findDog(searchBy: FindDogInput): Dog
          findPet(searchBy: PetInput): Pet
          booleanList(booleanListArg: [Boolean!]): Boolean
        }
        type Mutation { addPet(pet: PetInput!): Pet }
        type Subscription { newMessage: Message disallowedSecondRootField: Boolean }
        type Message { body: String sender: String }
        enum DogCommand { SIT DOWN HEEL }
        type Dog implements Pet {
          name: String!
          nickname: String
          barkVolume: Int
          doesKnowCommand(dogCommand: DogCommand!): Boolean!
          isHouseTrained(atOtherHomes: Boolean): Boolean!
          owner: Human
        }
        interface Sentient { name: String! }
        interface Pet { name: String! }
        type Alien implements Sentient { name: String! homePlanet: String }
        type Human implements Sentient { name: String! pets: [Pet!] }
        enum CatCommand { JUMP }
        type Cat implements Pet {
          name: String!
          nickname: String
          doesKnowCommand(catCommand: CatCommand!): Boolean!
          meowVolume: Int
        }
        union CatOrDog = Cat | Dog
        union HumanOrAlien = Human | Alien
        input FindDogInput { name: String owner: String limit: Int! = 10 kennel: KennelInput }
        input KennelInput { city: String! rooms: [Int!] }
        input PetInput @oneOf { cat: CatInput dog: DogInput }
        input CatInput { name: String! nickname: String meowVolume: Int }
        input DogInput { name: String! nickname: String barkVolume: Int }
        type Arguments {
          multipleRequirements(x: Int!, y: Int!): Int!
          booleanArgField(booleanArg: Boolean): Boolean
          floatArgField(floatArg: Float): Float
          intArgField(intArg: Int): Int
          idArgField(idArg: ID): ID
          stringArgField(stringArg: String): String
          nonNullBooleanArgField(nonNullBooleanArg: Boolean!): Boolean!
          booleanListArgField(booleanListArg: [Boolean]!): [Boolean]
          optionalNonNullBooleanArgField(optionalBooleanArg: Boolean! = false): Boolean!
          nonNullBooleanListField(nonNullBooleanListArg: [Boolean!]): Boolean
        }
        """);
}
